import { formatDate } from "../../i18n/date";
import { today } from "../today";
import { filterLine } from "../../wording/sourceLine";
import { joined, mark } from "../../i18n/punctuation";
import { useIdle } from "../../ui/useIdle";
import { usePrinting } from "../../ui/usePrinting";
import { messagesOf } from "../messages";
import type { PageSection } from "../pageSections";
import { PrintedChart } from "./PrintedChart";
import { usePage, usePageData, useShownAddress } from "../page";
import { useGeography } from "../useGeography";
import styles from "./PrintSheet.module.css";

interface PrintSheetProps {
  readonly present: readonly PageSection[];
}

/**
 * What the page of charts looks like on paper: every chart drawn anew for it. It is there only while the page is
 * printed, and then takes the place of all that follows it in the document.
 */
export function PrintSheet({ present }: PrintSheetProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const { sources } = usePageData();
  const isPrinting = usePrinting();
  // Nothing can be fetched once printing has begun.
  const geography = useGeography(useIdle());
  if (!isPrinting || present.length === 0) {
    return <div hidden data-sheet={geography.data ? "ready" : "without map"} />;
  }

  const messages = messagesOf(locale);
  const filter = filterLine(sources.dataset, address.filters, locale);
  return (
    <div className={styles.sheet} data-testid="print-sheet">
      <header className={styles.cover}>
        <p className={styles.name}>{messages.name}</p>
        {filter !== "" && <p className={styles.filter}>{filter}</p>}
        <p>{messages.printed(formatDate(today(), locale))}</p>
        <p className={styles.address}>{window.location.href}</p>
        <nav aria-labelledby="print-contents">
          <h2 id="print-contents">{messages.contents}</h2>
          <ol className={styles.contents}>
            {present
              .filter(({ own }) => own.length > 0)
              .map(({ section, title, own }) => (
                <li key={section}>
                  {title}
                  {mark("colon", locale)}
                  {joined(
                    own.map(({ name }) => name),
                    "semicolon",
                    locale,
                  )}
                </li>
              ))}
          </ol>
        </nav>
      </header>
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
              sources={{ ...sources, geography: geography.data }}
              view={{ filters: narrowed, locale, mode: address.modes[id] }}
              isTable={address.tables.includes(id)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
