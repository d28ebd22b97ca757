import { formatDate } from "../i18n/date";
import { enumeration } from "../i18n/punctuation";
import { WholeWords } from "../ui/WholeWords";
import { aboutMessages } from "./about/aboutMessages";
import { AddressLink } from "./address/AddressLink";
import { headingId } from "./address/landing";
import { ChartCard } from "./card/ChartCard";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { sectionId, type PageSection, type PresentChart } from "./pageSections";
import styles from "./Lead.module.css";

interface LeadProps {
  /** The sections that the filters leave, the lead's own among them or not. */
  readonly present: readonly PageSection[];
}

/** The first screen: a finding, where all of it comes from, and the pictures that show the finding. */
export function Lead({ present }: LeadProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const messages = messagesOf(locale);
  const { report, facts } = dataset;
  const undated = facts.filter(({ period }) => period === undefined).length;
  const lead = present.find(({ section }) => section === "lead");
  // The counties' tiles say the finding; the map shows where.
  const finding = lead?.own.find(({ chart }) => !chart.needsGeography) ?? lead?.own[0];
  const subjects = present.filter(({ initiative }) => initiative !== null).map(({ title }) => title);
  const headline = useTitle(finding) ?? (enumeration(subjects, locale) || messages.name);
  return (
    <section id={sectionId("lead")} className={styles.lead} aria-labelledby={headingId(sectionId("lead"))}>
      <header className={styles.head} data-place>
        <h2 id={headingId(sectionId("lead"))} className={styles.headline} tabIndex={-1}>
          <WholeWords>{headline}</WholeWords>
        </h2>
        <div className={styles.standfirst}>
          <p>
            <WholeWords>
              {messages.standfirst(formatDate(report.published, locale), undated, facts.length)}
            </WholeWords>
          </p>
          <p>
            <WholeWords>{messages.attribution}</WholeWords>{" "}
            <AddressLink change={{ page: "about", fact: null }}>{aboutMessages[locale].link}</AddressLink>
          </p>
        </div>
      </header>
      {lead && (
        <div className={styles.pictures}>
          {lead.own.map((placed) => (
            <ChartCard key={placed.id} present={placed} isUnderHeadline hasSource />
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
