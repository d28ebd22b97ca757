import { useQuery } from "@tanstack/react-query";
import { filterLine } from "../../wording/sourceLine";
import { joined, mark } from "../../i18n/punctuation";
import { geographyQuery } from "../../dataset/datasetQuery";
import { useIdle } from "../../ui/useIdle";
import { usePrinting } from "../../ui/usePrinting";
import { messagesOf } from "../messages";
import type { PageSection } from "../pageSections";
import { PrintedChart } from "./PrintedChart";
import { usePage, usePageData } from "../page";
import styles from "./PrintSheet.module.css";

interface PrintSheetProps {
  readonly present: readonly PageSection[];
}

/**
 * What the page of charts looks like on paper: every chart drawn anew for it. It is there only while the page is
 * printed, and then takes the place of all that follows it in the document.
 */
export function PrintSheet({ present }: PrintSheetProps) {
  const { locale, address } = usePage();
  const { sources } = usePageData();
  const isPrinting = usePrinting();
  // Nothing can be fetched once printing has begun.
  const geography = useQuery({ ...geographyQuery, enabled: useIdle() });
  if (!isPrinting || present.length === 0) {
    return <div hidden data-sheet={geography.data ? "ready" : "without map"} />;
  }

  const messages = messagesOf(locale);
  const filter = filterLine(sources.dataset, address.filters, locale);
  return (
    <div className={styles.sheet} data-testid="print-sheet">
      {filter !== "" && <p className={styles.filter}>{filter}</p>}
      {present.map(({ section, title, lead, own, elsewhere }) => (
        <section key={section} className={styles.section}>
          <header className={styles.head} data-leads={own.length > 0}>
            <h2>{title}</h2>
            <p className={styles.lead}>{lead}</p>
            {elsewhere.length > 0 && (
              <p>
                {messages.alsoShown}
                {mark("colon", locale)}
                {joined(
                  elsewhere.map(({ name }) => name),
                  "semicolon",
                  locale,
                )}
              </p>
            )}
          </header>
          {own.map(({ id, chart, narrowed }) => (
            <PrintedChart
              key={id}
              id={id}
              chart={chart}
              sources={{ ...sources, geography: geography.data ?? null }}
              view={{ filters: narrowed, locale, mode: address.modes[id] }}
              isTable={address.tables.includes(id)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
