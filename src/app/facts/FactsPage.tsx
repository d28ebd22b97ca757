import { useCallback, useDeferredValue, useMemo } from "react";
import { isNarrowed, noCriteria, type FactCriteria } from "../../selectors/factCriteria";
import { noFilters } from "../../selectors/filters";
import { listedEntries } from "../../selectors/listedEntries";
import { searchIndex } from "../../selectors/searchIndex";
import { Button } from "../../ui/Button";
import { entryTexts } from "../source/entryTexts";
import { useOutsideRecords } from "../source/useOutsideRecords";
import { FactFilters } from "./FactFilters";
import { FactOutcome } from "./FactOutcome";
import { FactSearch } from "./FactSearch";
import { FactTable } from "./FactTable";
import { factsMessages } from "./factsMessages";
import { useDraft } from "../useDraft";
import { usePage, usePageData, useShownAddress } from "../page";
import { OpenDataset } from "../datasets/OpenDataset";
import { messagesOf } from "../messages";
import { useSimplified } from "../useSimplified";
import styles from "./FactsPage.module.css";

/** The list of everything in the dataset, to search, filter, sort and save. */
export function FactsPage() {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { sources, registry } = usePageData();
  const words = factsMessages[locale];
  const { dataset } = sources;
  const { records, uses } = useOutsideRecords(true);
  const all = useMemo(() => [...registry.entries, ...records], [registry, records]);
  const index = useMemo(() => searchIndex(all, (entry) => entryTexts(entry, dataset)), [all, dataset]);
  const usesOf = useCallback((id: string) => registry.uses.get(id) ?? uses.get(id) ?? [], [registry, uses]);
  const change = (difference: Partial<FactCriteria>, entry?: "push" | "replace") => {
    navigate((present) => ({ criteria: { ...present.criteria, ...difference } }), entry);
  };
  const search = useDraft(address.criteria.query, (query) => {
    change({ query }, "replace");
  });
  // The field responds to typing at once; the list follows as soon as there is time.
  const query = useDeferredValue(search.text);
  const { criteria: settled, filters } = address;
  const criteria = useMemo(() => ({ ...settled, query }), [settled, query]);
  const simplified = useSimplified(query);
  const listing = useMemo(
    () => listedEntries(index, filters, { ...criteria, query: simplified }, locale),
    [index, filters, criteria, simplified, locale],
  );
  const isEmpty = listing.entries.length === 0;

  return (
    <section className={styles.facts} aria-labelledby="facts-title">
      <header className={styles.head}>
        <h2 id="facts-title" className={styles.title} tabIndex={-1}>
          {words.title}
        </h2>
        <OpenDataset words={messagesOf(locale).openDataset} />
        <FactSearch search={search} />
      </header>
      <FactFilters criteria={criteria} counts={listing.counts} onChange={change} />
      <FactOutcome entries={listing.entries} total={all.length} criteria={criteria} onChange={change} />
      {isEmpty ? (
        <div className={styles.empty}>
          <h3>{words.noneTitle}</h3>
          <p>{words.noneText}</p>
          {isNarrowed(criteria) && (
            <Button
              look="strong"
              onClick={() => {
                search.drop();
                const { order, isReversed } = criteria;
                navigate({ criteria: { ...noCriteria, order, isReversed } });
              }}
            >
              {words.clear}
            </Button>
          )}
          {filters.initiatives !== null && (
            <Button
              onClick={() => {
                search.drop();
                navigate({ criteria: noCriteria, filters: noFilters });
              }}
            >
              {words.clearAll}
            </Button>
          )}
        </div>
      ) : (
        <FactTable entries={listing.entries} usesOf={usesOf} />
      )}
    </section>
  );
}
