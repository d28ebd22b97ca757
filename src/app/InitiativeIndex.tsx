import { useMemo } from "react";
import { initiativesOf } from "../dataset/sections";
import { initiativeHeading } from "../wording/sectionWords";
import { isChosen, noFilters, toggled } from "../selectors/filters";
import { Toolbar } from "../ui/Toolbar";
import { Icon } from "../ui/Icon";
import { WholeWords } from "../ui/WholeWords";
import { AddressLink } from "./address/AddressLink";
import { headingId } from "./address/landing";
import { countsByInitiative } from "./chartCounts";
import { messagesOf } from "./messages";
import { usePage, usePageData, useShownAddress } from "./page";
import { sectionId } from "./pageSections";
import styles from "./InitiativeIndex.module.css";

/**
 * The initiatives, each with a summary and its numbers of charts and facts, to choose it alone or to go to its
 * section.
 */
export function InitiativeIndex() {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { dataset, registry } = usePageData();
  const { filters } = address;
  const initiatives = initiativesOf(dataset);
  const counts = useMemo(() => countsByInitiative(registry, dataset), [registry, dataset]);
  const { filter, index } = messagesOf(locale);
  return (
    <section id="initiatives" className={styles.index} data-place aria-labelledby={headingId("initiatives")}>
      <header className={styles.head}>
        <h2 id={headingId("initiatives")} className={styles.title} tabIndex={-1}>
          {index.title(initiatives.length)}
        </h2>
        <p className={styles.hint}>
          <WholeWords>{index.hint}</WholeWords>
        </p>
      </header>
      <Toolbar label={index.title(initiatives.length)}>
        <ol className={styles.list}>
          {initiatives.map((initiative) => {
            const { charts, facts } = counts.get(initiative) ?? { charts: 0, facts: 0 };
            const heading = initiativeHeading(dataset, initiative);
            const [name, line] = [heading.name[locale], heading.line[locale]];
            return (
              <li key={initiative} className={styles.item}>
                <button
                  type="button"
                  className={styles.choice}
                  aria-pressed={filters.initiatives?.includes(initiative) ?? false}
                  onClick={() => {
                    navigate({ filters: toggled(filters, initiative) });
                  }}
                >
                  <span className={styles.ordinal}>{initiative}</span>
                  <span className={styles.name}>
                    <WholeWords>{name}</WholeWords>
                  </span>
                  <span className={styles.counts}>{filter.counts(charts, facts)}</span>
                  <span className={styles.line}>
                    <WholeWords>{line}</WholeWords>
                  </span>
                </button>
                <AddressLink
                  className={styles.jump}
                  label={index.jump(name)}
                  change={{ filters: isChosen(filters, initiative) ? filters : noFilters }}
                  target={sectionId(`initiative${initiative}`)}
                >
                  <Icon name="down" />
                </AddressLink>
              </li>
            );
          })}
        </ol>
      </Toolbar>
    </section>
  );
}
