import { useLayoutEffect, useRef } from "react";
import { initiativesOf } from "../dataset/sections";
import { initiativeHeading } from "../wording/sectionWords";
import { noFilters, toggled } from "../selectors/filters";
import { Toolbar } from "../ui/Toolbar";
import type { Counts } from "./chartCounts";
import { messagesOf } from "./messages";
import { usePage, usePageData, useShownAddress } from "./page";
import type { PageSection } from "./pageSections";
import { useSectionsInSight } from "./useSectionsInSight";
import styles from "./InitiativeStrip.module.css";

interface InitiativeStripProps {
  readonly shown: Counts;
  /** The sections on the page. The reader is in one of them. */
  readonly present: readonly PageSection[];
}

/** The least distance in px of a visible chip from the ends of the strip. */
const margin = 80;

/** The initiatives in a row below the bar, from which any set can be chosen anywhere on the page. */
export function InitiativeStrip({ shown, present }: InitiativeStripProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { dataset } = usePageData();
  const { filters } = address;
  const { filter } = messagesOf(locale);
  const strip = useRef<HTMLDivElement>(null);
  const seen = useSectionsInSight(present);
  const first = filters.initiatives?.[0] ?? null;
  const here = present.find(({ section }) => seen.includes(section))?.initiative ?? null;

  // If the strip is longer than the window, it is scrolled to what is chosen or, if nothing is, to the section the reader is
  // in.
  useLayoutEffect(() => {
    const row = strip.current;
    const chip = row?.querySelector(`[data-initiative="${first ?? here ?? "all"}"]`);
    if (!row || !chip) return;
    const { left, right } = row.getBoundingClientRect();
    const box = chip.getBoundingClientRect();
    if (box.left < left) row.scrollBy({ left: box.left - left - margin });
    else if (box.right > right) row.scrollBy({ left: box.right - right + margin });
  }, [first, here, locale]);

  return (
    <div className={styles.strip}>
      <Toolbar ref={strip} className={styles.row} label={filter.label}>
        <span className={styles.only} aria-hidden="true">
          {filter.only}
        </span>
        <button
          type="button"
          className={styles.chip}
          data-initiative="all"
          aria-pressed={filters.initiatives === null}
          onClick={() => {
            navigate({ filters: noFilters });
          }}
        >
          {filter.all}
        </button>
        {initiativesOf(dataset).map((initiative) => (
          <button
            key={initiative}
            type="button"
            className={styles.chip}
            data-initiative={initiative}
            aria-pressed={filters.initiatives?.includes(initiative) ?? false}
            aria-current={
              present.some((section) => section.initiative === initiative && seen.includes(section.section))
                ? "location"
                : undefined
            }
            title={initiativeHeading(dataset, initiative).name[locale]}
            onClick={() => {
              navigate({ filters: toggled(filters, initiative) });
            }}
          >
            <span className={styles.ordinal}>{initiative}</span>{" "}
            {initiativeHeading(dataset, initiative).short[locale]}
          </button>
        ))}
        <p className={styles.shown} role="status">
          {filter.shown(shown.charts, shown.facts)}
        </p>
      </Toolbar>
    </div>
  );
}
