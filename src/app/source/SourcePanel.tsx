import { useQuery } from "@tanstack/react-query";
import { charts } from "../../charts/index";
import { geographyQuery } from "../../dataset/datasetQuery";
import { neighboursOf } from "../../selectors/reportOrder";
import { Button } from "../../ui/Button";
import { SidePanel } from "../../ui/SidePanel";
import { recordOf } from "../registry";
import { SourceDetails } from "./SourceDetails";
import { sourceMessages } from "./sourceMessages";
import { usePage, usePageData } from "../page";
import styles from "./SourcePanel.module.css";

interface SourcePanelProps {
  /** Of what is asked where it stands. */
  readonly id: string;
}

/** Where something on show stands in the report, and all there is to say of it. */
export function SourcePanel({ id }: SourcePanelProps) {
  const { locale, navigate } = usePage();
  const { sources, registry } = usePageData();
  const words = sourceMessages[locale];
  const entry = registry.byId.get(id) ?? null;
  // Only what is no entry of the report can be of the record that lies outside it.
  const geography = useQuery({ ...geographyQuery, enabled: entry === null });
  const record =
    entry === null && geography.data ? recordOf(id, charts, { ...sources, geography: geography.data }) : null;
  const statement = entry ?? record;
  const { previous, next, place, count } = neighboursOf(id, registry.entries);
  const step = (to: typeof next) => {
    if (to) navigate({ fact: to.id, mark: [] }, "replace");
  };

  return (
    <SidePanel
      headingId="source-title"
      subject={id}
      onClose={() => {
        navigate({ fact: null });
      }}
      fallback={() =>
        document.querySelector<HTMLElement>(`tr[data-fact="${CSS.escape(id)}"] th a`) ??
        document.querySelector<HTMLElement>("main h2")
      }
    >
      <header className={styles.head}>
        <p className={styles.kicker}>
          {words.kicker}
          {entry?.kind === "fact" && <span className={styles.place}>{words.place(place, count)}</span>}
        </p>
        {entry && (
          <>
            <Button
              look="quiet"
              barred={!previous}
              aria-label={words.previous}
              title={words.previous}
              onClick={() => {
                step(previous);
              }}
            >
              ←
            </Button>
            <Button
              look="quiet"
              barred={!next}
              aria-label={words.next}
              title={words.next}
              onClick={() => {
                step(next);
              }}
            >
              →
            </Button>
          </>
        )}
        <Button
          look="quiet"
          aria-label={words.close}
          title={words.close}
          onClick={() => {
            navigate({ fact: null });
          }}
        >
          ×
        </Button>
      </header>
      {statement ? (
        <SourceDetails statement={statement} />
      ) : (
        <h2 id="source-title" className={styles.waiting} tabIndex={-1}>
          {geography.isPending ? words.loading : words.missing}
        </h2>
      )}
    </SidePanel>
  );
}
