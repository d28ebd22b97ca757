import { useMemo } from "react";
import { sections, type Section, type Sources } from "../chart-kit/chart";
import type { Palette } from "../chart-kit/theme";
import { initiativeName } from "../chart-kit/words";
import { charts } from "../charts/index";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { choosableInitiatives, isChosen, noFilters, relevantFilters, type Filters } from "../selectors/filters";
import type { Address } from "./address";
import { ChartCard } from "./ChartCard";
import { messagesOf } from "./messages";
import type { Go } from "./useAddress";
import styles from "./ChartSections.module.css";

interface ChartSectionsProps {
  readonly sources: Sources;
  readonly address: Address;
  readonly locale: Locale;
  readonly go: Go;
  readonly palette: Palette;
}

/** The initiative a section is about; null for the four subjects, the overview and the whole report. */
function initiativeOf(section: Section) {
  return choosableInitiatives.find((initiative) => section === `initiative${initiative}`) ?? null;
}

/** Which initiatives each chart speaks of, when nothing is filtered. */
function initiativesByChart(sources: Sources) {
  return new Map(
    Object.entries(charts).map(([id, chart]) => {
      const statements = chart.plot(sources, { filters: noFilters, locale: "en" })?.statements ?? [];
      const initiatives = statements.flatMap((statement) =>
        statement.kind === "record" ? [] : [statement.initiative],
      );
      return [id, [...new Set(initiatives)]] as const;
    }),
  );
}

interface SectionWords {
  readonly title: string;
  readonly lead: string;
}

function sectionWords(section: Section, dataset: Dataset, locale: Locale): SectionWords {
  const messages = messagesOf(locale);
  switch (section) {
    case "overview":
    case "funding":
    case "training":
    case "countyExits":
    case "map":
    case "report":
      return messages.sections[section];
    default: {
      const initiative = initiativeOf(section) ?? 0;
      const entry = dataset.sections.find((candidate) => candidate.section === initiative);
      return {
        title: messages.initiative(initiative, initiativeName(dataset, initiative, locale)),
        lead: entry?.summary[locale] ?? "",
      };
    }
  }
}

function isSectionChosen(section: Section, filters: Filters): boolean {
  const initiative = initiativeOf(section);
  return initiative === null || isChosen(filters, initiative);
}

/** All charts that the filters leave, section by section in page order. */
export function ChartSections({ sources, address, locale, go, palette }: ChartSectionsProps) {
  const messages = messagesOf(locale);
  const { dataset } = sources;
  const initiatives = useMemo(() => initiativesByChart(sources), [sources]);
  const { filters } = address;
  const present = Object.entries(charts).flatMap(([id, chart]) => {
    const mode = address.modes[id];
    const narrowed = relevantFilters(filters, initiatives.get(id) ?? []);
    const plot = chart.plot(sources, { filters: narrowed, locale, mode });
    return plot ? [{ id, chart, narrowed, title: plot.title }] : [];
  });

  return sections
    .filter((section) => isSectionChosen(section, filters))
    .map((section) => {
      const own = present.filter(({ chart }) => chart.section === section);
      const initiative = initiativeOf(section);
      const elsewhere = present.filter(
        ({ id, chart }) =>
          initiative !== null &&
          chart.section !== section &&
          !["overview", "report"].includes(chart.section) &&
          initiatives.get(id)?.includes(initiative),
      );
      if (own.length === 0 && elsewhere.length === 0) return null;
      const { title, lead } = sectionWords(section, dataset, locale);
      return (
        <section key={section} id={section} className={styles.section} aria-labelledby={`${section}-title`}>
          <header className={styles.head}>
            <h2 id={`${section}-title`}>{title}</h2>
            <p className={styles.lead}>{lead}</p>
            {elsewhere.length > 0 && (
              <p className={styles.elsewhere}>
                {messages.alsoShown}
                {locale === "zh" ? "：" : ": "}
                {elsewhere.map(({ id, title: chartTitle }) => (
                  <a key={id} href={`#${id}`}>
                    {chartTitle}
                  </a>
                ))}
              </p>
            )}
          </header>
          <div className={styles.cards}>
            {own.map(({ id, chart, narrowed }) => (
              <ChartCard
                key={id}
                id={id}
                chart={chart}
                sources={sources}
                locale={locale}
                narrowed={narrowed}
                filters={filters}
                mode={address.modes[id]}
                isTable={address.tables.includes(id)}
                go={go}
                palette={palette}
              />
            ))}
          </div>
        </section>
      );
    });
}
