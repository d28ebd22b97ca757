import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { tableOf } from "../../wording/table";
import { messagesOf } from "../messages";
import styles from "./ChartTable.module.css";

interface PlainTableProps {
  readonly plot: Plot;
  readonly dataset: Dataset;
}

/** A chart as a table under a line that unfolds it, with nothing that needs a script. */
export function PlainTable({ plot, dataset }: PlainTableProps) {
  const { table, chart } = messagesOf(plot.locale);
  const { columns, rows } = tableOf(plot, dataset);
  return (
    <>
      <summary>{chart.table}</summary>
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
                    {cells.label}
                  </th>
                ) : (
                  <td key={column}>{cells[column]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
