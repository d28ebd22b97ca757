import { formatDate } from "../i18n/date";
import { WholeWords } from "../ui/WholeWords";
import { headingId } from "./address/landing";
import { ChartCard } from "./card/ChartCard";
import { roomOf } from "./figure/pageSize";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { sectionId, type PageSection, type PresentChart } from "./pageSections";
import styles from "./Lead.module.css";

interface LeadProps {
  /** Undefined where the filters leave nothing of it. */
  readonly lead: PageSection | undefined;
}

/** The first screen: a finding, where all of it comes from, and the pictures that show the finding. */
export function Lead({ lead }: LeadProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const messages = messagesOf(locale);
  const { report, facts } = dataset;
  const undated = facts.filter(({ period }) => period === undefined).length;
  // The counties' tiles say the finding; the map shows where.
  const finding = lead?.own.find(({ chart }) => !chart.needsGeography) ?? lead?.own[0];
  const headline = useTitle(finding);
  return (
    <section id={sectionId("lead")} className={styles.lead} aria-labelledby={headingId(sectionId("lead"))}>
      <header className={styles.head} data-place>
        <h2 id={headingId(sectionId("lead"))} className={styles.headline} tabIndex={-1}>
          <WholeWords>{headline ?? messages.index.title}</WholeWords>
        </h2>
        <div className={styles.standfirst}>
          <p>
            <WholeWords>
              {messages.standfirst(
                report.title[locale],
                formatDate(report.published, locale),
                undated,
                facts.length,
              )}
            </WholeWords>
          </p>
          <p>
            <WholeWords>{messages.attribution}</WholeWords>
          </p>
        </div>
      </header>
      {lead && (
        <div className={styles.pictures}>
          {lead.own.map((present) => (
            <ChartCard
              key={present.id}
              present={present}
              room={roomOf(lead, present)}
              isUnderHeadline
              hasSource
            />
          ))}
        </div>
      )}
    </section>
  );
}

/** The finding of a chart as it is shown at present; null where nothing is. */
function useTitle(present: PresentChart | undefined): string | null {
  const { locale, address } = usePage();
  const { sources } = usePageData();
  if (!present) return null;
  const { chart, narrowed, id } = present;
  return chart.plot(sources, { filters: narrowed, locale, mode: address.modes[id] })?.title ?? null;
}
