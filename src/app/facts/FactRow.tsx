import type { MouseEvent } from "react";
import { joined } from "../../i18n/punctuation";
import { formulaText } from "../../wording/figureText";
import { describe, initiativeName } from "../../wording/words";
import { facetValue } from "../../selectors/listedEntries";
import type { Statement } from "../../selectors/computed";
import { WholeWords } from "../../ui/WholeWords";
import { AddressLink } from "../address/AddressLink";
import { ChartLinks } from "../card/ChartLinks";
import { factsMessages } from "./factsMessages";
import { StatusSwatch } from "../card/StatusSwatch";
import { usePage, usePageData, useShownAddress } from "../page";
import type { ChartUse } from "../registry";
import styles from "./FactTable.module.css";

interface FactRowProps {
  /** Its index in the list. */
  readonly place: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly entry: Statement;
  readonly uses: readonly ChartUse[];
}

/** One entry in full; pressing it opens its place in the report. */
export function FactRow({ place, measure, entry, uses }: FactRowProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { dataset } = usePageData();
  const words = factsMessages[locale];
  const { label, figure, bound, status, period, area, printed, source } = describe(entry, dataset, locale);
  const isOpen = address.fact === entry.id;
  const statusCode = facetValue(entry, "status");
  const open = ({ target }: MouseEvent) => {
    const isMarking = window.getSelection()?.isCollapsed === false;
    if (isMarking || (target instanceof Element && target.closest("a"))) return;
    navigate({ fact: entry.id });
  };
  return (
    <tr
      ref={measure}
      role="row"
      className={styles.row}
      data-index={place}
      data-fact={entry.id}
      data-open={isOpen}
      data-kind={entry.kind}
      aria-rowindex={place + 2}
      onClick={open}
    >
      <th role="rowheader" scope="row" data-column="label">
        <AddressLink change={{ fact: entry.id }} isCurrent={isOpen} className={styles.open}>
          <WholeWords>{label}</WholeWords>
        </AddressLink>
        <span className={styles.quiet}>
          <WholeWords>
            {entry.kind === "record"
              ? words.kind.record
              : joined(
                  [
                    entry.kind === "fact" ? "" : words.kind[entry.kind],
                    words.initiative(entry.initiative, initiativeName(dataset, entry.initiative, locale)),
                  ],
                  "aside",
                  locale,
                )}
          </WholeWords>
        </span>
      </th>
      <td role="cell" data-column="figure" data-kind={entry.kind} data-label={words.columns.figure}>
        <WholeWords>{figure === "" ? area : figure}</WholeWords>
      </td>
      <td role="cell" data-column="status" data-label={words.columns.status}>
        {statusCode !== null && (
          <span className={styles.status}>
            <StatusSwatch status={statusCode} />
            <WholeWords>{status}</WholeWords>
          </span>
        )}
        {bound !== "" && (
          <span className={styles.quiet}>
            <WholeWords>{bound}</WholeWords>
          </span>
        )}
        {entry.kind === "record" && <WholeWords>{status}</WholeWords>}
      </td>
      <td role="cell" data-column="validity" data-label={words.columns.validity}>
        {period !== figure && <WholeWords>{period}</WholeWords>}
        {area !== "" && figure !== "" && (
          <span className={styles.quiet}>
            <WholeWords>{area}</WholeWords>
          </span>
        )}
      </td>
      <td role="cell" data-column="source" data-label={words.columns.source}>
        {printed !== "" && (
          <span lang="zh-CN">
            <WholeWords>{`“${printed}”`}</WholeWords>
          </span>
        )}
        <span className={styles.quiet}>
          <WholeWords>{entry.kind === "computed" ? formulaText(entry, locale) : source}</WholeWords>
        </span>
      </td>
      <td role="cell" data-column="charts" data-label={words.columns.charts}>
        <ChartLinks entry={entry} uses={uses} />
      </td>
    </tr>
  );
}
