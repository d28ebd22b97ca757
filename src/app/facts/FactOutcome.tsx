import { useState } from "react";
import { filePrefix } from "../../dataset/reportWords";
import { factsCsv } from "../../export/table/factsCsv";
import { entryKinds, entryOrders, type FactCriteria } from "../../selectors/factCriteria";
import type { Statement } from "../../selectors/computed";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { factsMessages } from "./factsMessages";
import { usePage, usePageData } from "../page";
import { useSaving } from "../useSaving";
import styles from "./FactOutcome.module.css";

interface FactOutcomeProps {
  readonly entries: readonly Statement[];
  /** The number of all entries. */
  readonly total: number;
  readonly criteria: FactCriteria;
  readonly onChange: (difference: Partial<FactCriteria>) => void;
}

/** The number of entries listed, their order, and the button to save them. */
export function FactOutcome({ entries, total, criteria, onChange }: FactOutcomeProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const words = factsMessages[locale];
  // The entries that were saved: the message does not apply to any others.
  const [saved, setSaved] = useState<readonly Statement[] | null>(null);
  const { said, save } = useSaving(locale);
  const file = `${filePrefix(dataset)}_data_${locale}.csv`;
  const kinds = entryKinds.flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [words.kindCount(kind, count)];
  });
  return (
    <div className={styles.outcome}>
      <p className={styles.count} role="status">
        {words.count(entries.length, total, kinds)}
      </p>
      <div className={styles.actions}>
        <Select
          label={words.sort}
          labelled="beside"
          options={entryOrders.map((value) => ({ value, label: words.orders[value] }))}
          value={criteria.order}
          onChange={(order) => {
            onChange({ order });
          }}
        />
        <Button
          aria-pressed={criteria.isReversed}
          onClick={() => {
            onChange({ isReversed: !criteria.isReversed });
          }}
        >
          {words.reverse}
        </Button>
        <Button
          barred={entries.length === 0}
          onClick={() => {
            const csv = new Blob([factsCsv(entries, dataset)], { type: "text/csv;charset=utf-8" });
            save(csv, file, words.downloaded(file));
            setSaved(entries);
          }}
        >
          <span aria-hidden="true">↓</span> {words.download}
        </Button>
      </div>
      <p className={styles.hint} role="status">
        {saved === entries ? said : ""}
      </p>
      {criteria.order === "value" && <p className={styles.hint}>{words.valueHint}</p>}
    </div>
  );
}
