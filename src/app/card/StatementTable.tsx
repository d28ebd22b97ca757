import type { ReactNode } from "react";
import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import { tableOf } from "../../wording/table";
import { messagesOf } from "../messages";
import styles from "./ChartTable.module.css";

interface StatementTableProps {
  readonly plot: Plot;
  readonly dataset: Dataset;
  /** How the words of a cell are set. */
  readonly words: (text: string) => ReactNode;
  /** How the label of a statement is set, by the statement's id. */
  readonly label: (text: string, id: string) => ReactNode;
}

/** What a chart shows in words: a row a statement. */
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
