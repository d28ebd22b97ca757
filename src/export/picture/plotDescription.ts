import type { Plot } from "../../chart-kit/chart";
import { describe } from "../../chart-kit/words";
import type { Dataset } from "../../dataset/schema";

/** All that a chart shows, in words, for those who cannot see its picture. */
export function plotDescription(plot: Plot, dataset: Dataset): string {
  return plot.statements
    .map((statement) => describe(statement, dataset, plot.locale))
    .map(({ label, figure }) => (figure === "" ? label : `${label}: ${figure}`))
    .join("; ");
}
