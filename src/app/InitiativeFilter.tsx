import { useMemo, type ReactNode } from "react";
import { initiativeName } from "../wording/words";
import { choosableInitiatives, noFilters, toggled } from "../selectors/filters";
import { countsByInitiative, type Counts } from "./chartCounts";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import styles from "./InitiativeFilter.module.css";

interface InitiativeFilterProps {
  readonly shown: Counts;
  /** What else stands beside the charts. */
  readonly children?: ReactNode;
}

/** The eight initiatives to choose any set of, each with how much there is of it. */
export function InitiativeFilter({ shown, children }: InitiativeFilterProps) {
  const { locale, address, navigate } = usePage();
  const { dataset, registry } = usePageData();
  const { filters } = address;
  const counts = useMemo(() => countsByInitiative(registry, dataset), [registry, dataset]);
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
          onClick={() => {
            navigate({ filters: noFilters });
          }}
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
                navigate({ filters: toggled(filters, initiative) });
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
