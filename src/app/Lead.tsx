import { formatDate } from "../i18n/date";
import { enumeration } from "../i18n/punctuation";
import { aboutMessages } from "./about/aboutMessages";
import { Glossed } from "./about/Glossed";
import { AddressLink } from "./address/AddressLink";
import { headingId } from "./address/landing";
import { ChartCard } from "./card/ChartCard";
import { InitiativeIndex } from "./InitiativeIndex";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { sectionId, type PageSection, type PlacedChart, type PresentChart } from "./pageSections";
import styles from "./Lead.module.css";

interface LeadProps {
  /** The sections that the filters leave, the lead's own among them or not. */
  readonly present: readonly PageSection[];
}

/** The first screen: a finding, where all of it comes from, the pictures that show it, and the index of the initiatives. */
export function Lead({ present }: LeadProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const messages = messagesOf(locale);
  const { report, facts } = dataset;
  const undated = facts.filter(({ period }) => period === undefined).length;
  const lead = present.find(({ section }) => section === "lead");
  const wide = lead?.own.filter(({ chart }) => chart.span === "full") ?? [];
  const narrow = lead?.own.filter(({ chart }) => chart.span === "half") ?? [];
  // The counties' tiles say the finding; the map shows where.
  const map = wide.find(({ chart }) => chart.needsGeography);
  const finding = narrow[0] ?? map;
  const subjects = present.filter(({ initiative }) => initiative !== null).map(({ title }) => title);
  const headline = useTitle(finding) ?? (enumeration(subjects, locale) || messages.name);
  const card = (placed: PlacedChart) => (
    <ChartCard key={placed.id} present={placed} isUnderHeadline={placed === finding || placed === map} />
  );
  return (
    <section id={sectionId("lead")} className={styles.lead} aria-labelledby={headingId(sectionId("lead"))}>
      <header className={styles.head} data-place>
        <h2 id={headingId(sectionId("lead"))} className={styles.headline} tabIndex={-1}>
          <Glossed>{headline}</Glossed>
        </h2>
        <div className={styles.standfirst}>
          <p>
            <Glossed>
              {messages.standfirst(formatDate(report.published, locale), undated, facts.length)}
            </Glossed>
          </p>
          <p>
            <Glossed>{messages.attribution}</Glossed>{" "}
            <AddressLink change={{ page: "about", fact: null }}>{aboutMessages[locale].link}</AddressLink>
          </p>
        </div>
      </header>
      <div className={styles.columns}>
        {wide.length > 0 && <div className={styles.wide}>{wide.map(card)}</div>}
        <div className={styles.narrow}>
          {narrow.map(card)}
          <InitiativeIndex />
        </div>
      </div>
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
