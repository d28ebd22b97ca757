import { filterLine, sourceLine } from "../../wording/sourceLine";
import type { PictureSubject } from "../picture/pictureTypes";

/** What stands below a copied table, a row each: what must not be read into it, and where it comes from. */
export function footRows({ plot, dataset, filters }: PictureSubject): readonly string[] {
  return [
    plot.caveat ?? "",
    sourceLine(dataset, plot.statements, plot.locale),
    plot.credit ?? "",
    filterLine(dataset, filters, plot.locale),
  ].filter((row) => row !== "");
}
