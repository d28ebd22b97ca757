import { memo } from "react";
import { pageOrder } from "../charts/chart";
import { mark } from "../i18n/punctuation";
import { WholeWords } from "../ui/WholeWords";
import { AlsoReported } from "./AlsoReported";
import { headingId } from "./address/landing";
import { ChartCard } from "./card/ChartCard";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { chartIdsOf, sectionId, type PageSection } from "./pageSections";
import { useKept } from "./useKept";
import styles from "./ChartSections.module.css";

interface ChartSectionsProps {
  readonly present: readonly PageSection[];
}

/** All charts that the filters leave below the lead, section by section in page order. */
export const ChartSections = memo(function ChartSections({ present }: ChartSectionsProps) {
  const { dataset } = usePageData();
  return (
    <div className={styles.sections}>
      {pageOrder(dataset)
        .filter((section) => section !== "lead")
        .map((section) => (
          <ChartSection key={section} present={present.find((each) => each.section === section) ?? null} />
        ))}
    </div>
  );
});

/** An initiative or the whole report: what it is in one line, and its charts. */
function ChartSection({ present }: { readonly present: PageSection | null }) {
  const { locale } = usePage();
  const { registry } = usePageData();
  const kept = useKept(present);
  if (!kept) return null;
  const { section, initiative, title, lead, own, elsewhere, isWholeRow } = kept;
  const isPresent = present !== null;
  const messages = messagesOf(locale);
  const id = sectionId(section);
  return (
    <section
      id={isPresent ? id : undefined}
      hidden={!isPresent}
      className={styles.section}
      data-whole={isWholeRow}
      aria-labelledby={headingId(id)}
    >
      <header className={styles.head} data-place={isPresent || undefined}>
        {initiative !== null && <span className={styles.ordinal}>{initiative}</span>}
        <h2 id={headingId(id)} className={styles.title} tabIndex={-1}>
          <WholeWords>{title}</WholeWords>
        </h2>
        <p className={styles.line}>
          <WholeWords>{lead}</WholeWords>
          {elsewhere.length > 0 && (
            <span className={styles.elsewhere}>
              {messages.alsoShown}
              {mark("colon", locale)}
              {elsewhere.map(({ id: other, name }) => (
                <a key={other} href={`#${other}`}>
                  {name}
                </a>
              ))}
            </span>
          )}
        </p>
        <AlsoReported initiative={initiative ?? 0} />
      </header>
      <div className={styles.cards} data-columns={own.some((chart) => !chart.isWholeRow)}>
        {chartIdsOf(registry.charts, section).map((chart) => (
          <ChartCard key={chart} present={present?.own.find((each) => each.id === chart) ?? null} />
        ))}
      </div>
    </section>
  );
}
