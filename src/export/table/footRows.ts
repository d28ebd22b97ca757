import { filterLine, sourceLine } from "../../chart-kit/sourceLine";
import type { TableSubject } from "./tableSubject";

/** What stands below a copied table, a row each: what must not be read into it, and where it comes from. */
export function footRows({ plot, dataset, filters, link }: TableSubject): readonly string[] {
  return [
    plot.caveat ?? "",
    sourceLine(dataset, plot.statements, plot.locale),
    plot.credit ?? "",
    filterLine(dataset, filters, plot.locale),
    link ?? "",
  ].filter((row) => row !== "");
}
