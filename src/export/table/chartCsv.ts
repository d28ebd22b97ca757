import type { PictureSubject } from "../picture/pictureTypes";
import { factsCsv } from "./factsCsv";

/** Everything a chart shows as CSV, in reading order and in both languages. */
export function chartCsv({ plot, dataset }: PictureSubject): string {
  return factsCsv(plot.statements, dataset);
}
