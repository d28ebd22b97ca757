import type { OutsideRecord } from "../../selectors/computed";
import { usePage } from "../page";
import { useGeography } from "../useGeography";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";

/** A note that a record does not come from the report, with its publisher. */
export function RecordSource({ record }: { readonly record: OutsideRecord }) {
  const words = sourceMessages[usePage().locale];
  const { data: geography } = useGeography(true);
  const url = geography?.countyExits.batches.find(({ year }) => year === record.year)?.source.url ?? null;
  return (
    <p className={styles.outside}>
      {words.outside} {url === null ? words.noAddress : <a href={url}>{words.original}</a>}
    </p>
  );
}
