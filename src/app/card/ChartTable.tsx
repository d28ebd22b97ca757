import type { Plot } from "../../charts/chart";
import { tableOf } from "../../wording/table";
import type { Statement } from "../../selectors/computed";
import { WholeWords } from "../../ui/WholeWords";
import { messagesOf } from "../messages";
import { usePageData } from "../page";
import styles from "./ChartTable.module.css";

interface ChartTableProps {
  readonly plot: Plot;
  /** The reader asked where a row's figure stands. */
  readonly onOpen: (statements: readonly Statement[]) => void;
}

/** A chart as a table: everything it shows in words. */
export function ChartTable({ plot, onOpen }: ChartTableProps) {
  const { dataset } = usePageData();
  const { table } = messagesOf(plot.locale);
  const { columns, rows } = tableOf(plot, dataset);
  const statementOf = (id: string) => plot.statements.filter((statement) => statement.id === id);
  return (
    <div
      className={styles.scroll}
      data-table
      tabIndex={0}
      role="region"
      aria-label={table.caption(plot.title)}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{table.caption(plot.title)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {columns.map((column) =>
                column === "label" ? (
                  <th key={column} scope="row">
                    <button
                      type="button"
                      className={styles.open}
                      onClick={() => {
                        onOpen(statementOf(id));
                      }}
                    >
                      <WholeWords>{cells.label}</WholeWords>
                    </button>
                  </th>
                ) : (
                  <td key={column}>
                    <WholeWords>{cells[column]}</WholeWords>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
