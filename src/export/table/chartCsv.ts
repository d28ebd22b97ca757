import type { PictureSubject } from "../picture/picture";
import { factsCsv } from "./factsCsv";

/** Everything a chart shows as CSV, in the order of reading and in both languages. */
export function chartCsv({ plot, dataset }: PictureSubject): string {
  return factsCsv(plot.statements, dataset);
}
