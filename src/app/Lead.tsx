import { formatDate } from "../i18n/date";
import { enumeration } from "../i18n/punctuation";
import { Glossed } from "./about/Glossed";
import { AddressLink } from "./address/AddressLink";
import { headingId } from "./address/landing";
import { ChartCard } from "./card/ChartCard";
import { InitiativeIndex } from "./InitiativeIndex";
import { messagesOf } from "./messages";
import { usePage, usePageData, useShownAddress } from "./page";
import { chartIdsOf, sectionId, type PageSection, type PresentChart } from "./pageSections";
import styles from "./Lead.module.css";

interface LeadProps {
  /** The sections that the filters leave, the lead's own among them or not. */
  readonly present: readonly PageSection[];
}

/** The first screen: a finding, where all of it comes from, the pictures that show it, and the index of the initiatives. */
export function Lead({ present }: LeadProps) {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const messages = messagesOf(locale);
  const { report, facts } = dataset;
  const undated = facts.filter(({ period }) => period === undefined).length;
  const lead = present.find(({ section }) => section === "lead");
  const wide = lead?.own.filter(({ chart }) => chart.span === "full") ?? [];
  const narrow = lead?.own.filter(({ chart }) => chart.span === "half") ?? [];
  // The counties' tiles, first of the narrow column, say the finding; the map shows where.
  const [tiles] = chartIdsOf(registry.charts, "lead", "half");
  const finding = narrow.find(({ id }) => id === tiles);
  const subjects = present.filter(({ initiative }) => initiative !== null).map(({ title }) => title);
  const { filters } = useShownAddress();
  const chosen = filters.initiatives === null ? report.title[locale] : enumeration(subjects, locale);
  const headline = useTitle(finding) ?? (chosen || messages.name);
  const cards = (span: "full" | "half") =>
    chartIdsOf(registry.charts, "lead", span).map((id) => {
      const placed = lead?.own.find((each) => each.id === id) ?? null;
      // One that is not there stays as it is.
      const isNamed =
        placed === null || (finding !== undefined && (placed === finding || placed.chart.needsGeography));
      return <ChartCard key={id} present={placed} isUnderHeadline={isNamed} />;
    });
  return (
    <section id={sectionId("lead")} className={styles.lead} aria-labelledby={headingId(sectionId("lead"))}>
      <header className={styles.head} data-place>
        <h2 id={headingId(sectionId("lead"))} className={styles.headline} tabIndex={-1}>
          <Glossed>{headline}</Glossed>
        </h2>
        <div className={styles.standfirst}>
          <p>
            <Glossed>
              {messages.standfirst(
                report.title[locale],
                formatDate(report.published, locale),
                report.source?.[locale] ?? "",
                undated,
                facts.length,
              )}
            </Glossed>
          </p>
          <p>
            <Glossed>{messages.attribution}</Glossed>{" "}
            <AddressLink change={{ page: "about", fact: null }}>{messages.pages.about}</AddressLink>
          </p>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.wide} hidden={wide.length === 0}>
          {cards("full")}
        </div>
        <div className={styles.narrow} hidden={narrow.length === 0}>
          {cards("half")}
        </div>
        <InitiativeIndex />
      </div>
    </section>
  );
}

/** The finding of a chart as it is shown at present; null where nothing is. */
function useTitle(present: PresentChart | undefined): string | null {
  const { locale } = usePage();
  const address = useShownAddress();
  const { sources } = usePageData();
  if (!present) return null;
  const { chart, narrowed, id } = present;
  return chart.plot(sources, { filters: narrowed, locale, mode: address.modes[id] })?.title ?? null;
}
