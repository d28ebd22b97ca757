import type { ReactNode } from "react";
import { initiativeName } from "../wording/words";
import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { choosableInitiatives, type Filters } from "../selectors/filters";
import type { Counts } from "./chartCounts";
import { messagesOf } from "./messages";
import styles from "./InitiativeFilter.module.css";

interface InitiativeFilterProps {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly filters: Filters;
  readonly counts: ReadonlyMap<Initiative, Counts>;
  readonly shown: Counts;
  readonly onToggle: (initiative: Initiative) => void;
  readonly onShowAll: () => void;
  /** What else stands beside the charts. */
  readonly children?: ReactNode;
}

/** The eight initiatives to choose any set of, each with how much there is of it. */
export function InitiativeFilter(props: InitiativeFilterProps) {
  const { dataset, locale, filters, counts, shown, onToggle, onShowAll, children } = props;
  const { filter } = messagesOf(locale);
  return (
    <aside className={styles.aside} aria-label={filter.label}>
      <div className={styles.head}>
        <h2 className={styles.title}>{filter.label}</h2>
        <p className={styles.hint}>{filter.hint}</p>
      </div>
      <div className={styles.list} role="group" aria-label={filter.label}>
        <button
          type="button"
          className={styles.choice}
          aria-pressed={filters.initiatives === null}
          onClick={onShowAll}
        >
          <span className={styles.all}>{filter.all}</span>
        </button>
        {choosableInitiatives.map((initiative) => {
          const { charts, facts } = counts.get(initiative) ?? { charts: 0, facts: 0 };
          return (
            <button
              key={initiative}
              type="button"
              className={styles.choice}
              aria-pressed={filters.initiatives?.includes(initiative) ?? false}
              onClick={() => {
                onToggle(initiative);
              }}
            >
              <span className={styles.ordinal}>{initiative}</span>
              <span className={styles.name}>{initiativeName(dataset, initiative, locale)}</span>
              <span className={styles.counts}>{filter.counts(charts, facts)}</span>
            </button>
          );
        })}
      </div>
      <p className={styles.shown} role="status">
        {filter.shown(shown.charts, shown.facts)}
      </p>
      {children}
    </aside>
  );
}
