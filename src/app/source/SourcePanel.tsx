import { neighboursAmong, neighboursOf } from "../../selectors/reportOrder";
import { Button } from "../../ui/Button";
import { SidePanel } from "../../ui/SidePanel";
import { usePage, usePageData } from "../page";
import { SourceDetails } from "./SourceDetails";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";
import { useOutsideRecords } from "./useOutsideRecords";

interface SourcePanelProps {
  /** The id of the statement whose source is asked for. */
  readonly id: string;
}

/** The panel with a statement's place in the report or other source, and its full description. */
export function SourcePanel({ id }: SourcePanelProps) {
  const { locale, navigate } = usePage();
  const { registry } = usePageData();
  const entry = registry.byId.get(id) ?? null;
  // Only an id that is not in the report can be in the outside record.
  const { records, uses, isPending } = useOutsideRecords(entry === null);
  const record = records.find((each) => each.id === id) ?? null;
  const statement = entry ?? record;
  const words = sourceMessages[locale];
  const walk = record ? words.record : words.figures;
  const { previous, next, place, count } = record
    ? neighboursAmong(id, records)
    : neighboursOf(id, registry.entries);
  const isCounted = record !== null || entry?.kind === "fact";
  const steps = [
    { sign: "←", name: walk.previous, to: previous },
    { sign: "→", name: walk.next, to: next },
  ];

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
      <header className={styles.head} data-outside={record !== null}>
        <p className={styles.kicker}>
          {walk.kicker}
          {isCounted && <span className={styles.place}>{walk.place(place, count)}</span>}
        </p>
        {statement &&
          steps.map(({ sign, name, to }) => (
            <Button
              key={sign}
              look="quiet"
              barred={!to}
              aria-label={name}
              title={name}
              onClick={() => {
                if (to) navigate({ fact: to.id, mark: [] }, "replace");
              }}
            >
              {sign}
            </Button>
          ))}
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
        <SourceDetails statement={statement} uses={registry.uses.get(id) ?? uses.get(id) ?? []} />
      ) : (
        <h2 id="source-title" className={styles.waiting} tabIndex={-1}>
          {isPending ? words.loading : words.missing}
        </h2>
      )}
    </SidePanel>
  );
}
