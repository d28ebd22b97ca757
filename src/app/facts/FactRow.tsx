import type { MouseEvent } from "react";
import { describe, formulaText, initiativeName } from "../../wording/words";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { facetValue } from "../../selectors/listedEntries";
import type { Entry } from "../../selectors/reportOrder";
import type { Address } from "../address/address";
import { AddressLink } from "../address/AddressLink";
import { ChartLinks } from "../card/ChartLinks";
import { factsMessages } from "./factsMessages";
import type { ChartUse } from "../registry";
import { StatusSwatch } from "../card/StatusSwatch";
import type { Go } from "../address/useAddress";
import styles from "./FactTable.module.css";

interface FactRowProps {
  /** In the list, from 0. */
  readonly place: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly entry: Entry;
  readonly uses: readonly ChartUse[];
  readonly titles: ReadonlyMap<string, string>;
  readonly dataset: Dataset;
  readonly address: Address;
  readonly locale: Locale;
  readonly go: Go;
}

/** One entry in all its words; it opens where the report prints it. */
export function FactRow(props: FactRowProps) {
  const { place, measure, entry, uses, titles, dataset, address, locale, go } = props;
  const words = factsMessages[locale];
  const { label, figure, bound, status, period, area, printed, source } = describe(entry, dataset, locale);
  const isOpen = address.fact === entry.id;
  const statusCode = facetValue(entry, "status");
  const open = ({ target }: MouseEvent) => {
    const isMarking = window.getSelection()?.isCollapsed === false;
    if (isMarking || (target instanceof Element && target.closest("a"))) return;
    go({ fact: entry.id });
  };
  return (
    <tr
      ref={measure}
      role="row"
      className={styles.row}
      data-index={place}
      data-fact={entry.id}
      data-open={isOpen}
      aria-rowindex={place + 2}
      onClick={open}
    >
      <th role="rowheader" scope="row" data-column="label">
        <AddressLink
          address={address}
          change={{ fact: entry.id }}
          go={go}
          isCurrent={isOpen}
          className={styles.open}
        >
          {label}
        </AddressLink>
        <span className={styles.quiet}>
          {entry.kind === "fact" ? "" : `${words.kind[entry.kind]} · `}
          {words.initiative(entry.initiative, initiativeName(dataset, entry.initiative, locale))}
        </span>
      </th>
      <td role="cell" data-column="figure" data-kind={entry.kind} data-label={words.columns.figure}>
        {figure === "" ? area : figure}
      </td>
      <td role="cell" data-column="status" data-label={words.columns.status}>
        {statusCode !== null && (
          <span className={styles.status}>
            <StatusSwatch status={statusCode} />
            {status}
          </span>
        )}
        {bound !== "" && <span className={styles.quiet}>{bound}</span>}
      </td>
      <td role="cell" data-column="validity" data-label={words.columns.validity}>
        {period !== figure && period}
        {area !== "" && figure !== "" && <span className={styles.quiet}>{area}</span>}
      </td>
      <td role="cell" data-column="source" data-label={words.columns.source}>
        {printed !== "" && <span lang="zh-CN">“{printed}”</span>}
        <span className={styles.quiet}>
          {entry.kind === "computed" ? formulaText(entry, locale) : source}
        </span>
      </td>
      <td role="cell" data-column="charts" data-label={words.columns.charts}>
        <ChartLinks entry={entry} uses={uses} titles={titles} address={address} go={go} />
      </td>
    </tr>
  );
}
