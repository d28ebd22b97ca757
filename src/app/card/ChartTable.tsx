import type { Plot } from "../../charts/chart";
import type { Statement } from "../../selectors/computed";
import { WholeWords } from "../../ui/WholeWords";
import { messagesOf } from "../messages";
import { usePageData } from "../page";
import { StatementTable } from "./StatementTable";
import styles from "./ChartTable.module.css";

interface ChartTableProps {
  readonly plot: Plot;
  /** Opens the source of a row's figure. */
  readonly onOpen: (statements: readonly Statement[]) => void;
}

/** A chart as a table, with everything it shows in words. */
export function ChartTable({ plot, onOpen }: ChartTableProps) {
  const { dataset } = usePageData();
  return (
    <div
      className={styles.scroll}
      data-table
      tabIndex={0}
      role="region"
      aria-label={messagesOf(plot.locale).table.caption(plot.title)}
    >
      <StatementTable
        plot={plot}
        dataset={dataset}
        words={(text) => <WholeWords>{text}</WholeWords>}
        label={(text, id) => (
          <button
            type="button"
            className={styles.open}
            onClick={() => {
              onOpen(plot.statements.filter((statement) => statement.id === id));
            }}
          >
            <WholeWords>{text}</WholeWords>
          </button>
        )}
      />
    </div>
  );
}
