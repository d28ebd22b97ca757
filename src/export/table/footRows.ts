import { filterLine, sourceLine } from "../../wording/sourceLine";
import type { PictureSubject } from "../picture/pictureTypes";

/** The rows below a copied table: the caveat and the source. */
export function footRows({ plot, dataset, filters }: PictureSubject): readonly string[] {
  return [
    plot.caveat ?? "",
    sourceLine(dataset, plot.statements, plot.locale),
    plot.credit ?? "",
    filterLine(dataset, filters, plot.locale),
  ].filter((row) => row !== "");
}
