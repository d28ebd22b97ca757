import type { ReactNode } from "react";
import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { tableOf } from "../../wording/table";
import { messagesOf } from "../messages";
import styles from "./ChartTable.module.css";

interface StatementTableProps {
  readonly plot: Plot;
  readonly dataset: Dataset;
  /** Renders the words of a cell. */
  readonly words: (text: string) => ReactNode;
  /** Renders the label of a statement, given its text and its id. */
  readonly label: (text: string, id: string) => ReactNode;
}

/** A chart in words, with a row for each statement. */
export function StatementTable({ plot, dataset, words, label }: StatementTableProps) {
  const { table } = messagesOf(plot.locale);
  const { columns, rows } = tableOf(plot, dataset);
  return (
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
                  {label(cells.label, id)}
                </th>
              ) : (
                <td key={column}>{words(cells[column])}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
