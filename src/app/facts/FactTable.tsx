import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { Statement } from "../../selectors/computed";
import { FactRow } from "./FactRow";
import { factsMessages } from "./factsMessages";
import { usePage, useShownAddress } from "../page";
import type { ChartUse } from "../registry";
import styles from "./FactTable.module.css";

interface FactTableProps {
  readonly entries: readonly Statement[];
  readonly usesOf: (id: string) => readonly ChartUse[];
}

/** A list of up to this many rows is completely in the page, so that it can be searched, printed and read as a whole. */
const mostRowsAtOnce = 400;

/** The list as a table. For a long list, only the rows in view and some around them are in the page. */
export function FactTable({ entries, usesOf }: FactTableProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const words = factsMessages[locale];
  const table = useRef<HTMLTableElement>(null);
  const top = usePageOffset(table);
  // The rows in view come first; the rest of a short list follows when nothing more urgent is left to do.
  const isSettled = useDeferredValue(entries) === entries;
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 92,
    overscan: isSettled && entries.length <= mostRowsAtOnce ? entries.length : 8,
    scrollMargin: top,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    useFlushSync: false,
    getItemKey: (place) => entries[place]?.id ?? place,
  });
  const items = rows.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top);

  const showOpen = useEffectEvent(() => {
    const place = entries.findIndex(({ id }) => id === address.fact);
    const row = table.current?.querySelector(`tr[data-index="${place}"]`);
    if (row) row.scrollIntoView({ block: "nearest", behavior: "instant" });
    else if (place !== -1) rows.scrollToIndex(place, { align: "center", behavior: "instant" });
  });
  useEffect(() => {
    showOpen();
  }, [address.fact]);

  return (
    <table
      ref={table}
      className={styles.table}
      role="table"
      aria-label={words.table}
      aria-rowcount={entries.length + 1}
      onKeyDown={walkRows}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {(["label", "figure", "status", "validity", "source", "charts"] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" data-column={column}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Space height={before} />
        {items.map(({ index }) => {
          const entry = entries[index];
          return (
            entry && (
              <FactRow
                key={entry.id}
                place={index}
                measure={rows.measureElement}
                entry={entry}
                uses={usesOf(entry.id)}
              />
            )
          );
        })}
        <Space height={after} />
      </tbody>
    </table>
  );
}

/** An empty row as high as the rows out of view. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.space} style={{ height }}>
      <td />
    </tr>
  );
}

/** Moves from row to row with the up and down keys. */
function walkRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("tr[data-fact] th a")];
  const row = event.target instanceof Element ? event.target.closest("tr") : null;
  const place = links.findIndex((link) => row?.contains(link));
  const next = links[place + step];
  if (place === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

/** The distance in px of an element from the top of the page. */
function usePageOffset(target: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = target.current?.getBoundingClientRect();
      if (box) setOffset(Math.round(box.top + window.scrollY));
    };
    // Whatever moves the element also changes the height of the page around it.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [target]);
  return offset;
}
