import { fills, fillWords } from "../../body/fill";
import type { MatrixItem } from "../../body/matrix";
import type { Plot } from "../../charts/chart";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/punctuation";
import { matrixGrid } from "../../render/matrixDrawing";
import type { Canvas } from "../../render/theme";
import type { PictureTable } from "./pictureTypes";

/** The table that a chart is on its canvas, whose upper left corner is given in px of the picture; null if it is none. */
export function pictureTable(
  { body, locale }: Plot,
  canvas: Pick<Canvas, "width" | "height" | "em">,
  corner: { readonly x: number; readonly y: number },
): PictureTable | null {
  if (body.kind !== "matrix") return null;
  const grid = matrixGrid(body, canvas);
  const heads = body.columns.map(({ number, name }) => `${number} ${name}`.trim());
  return {
    columns: grid.columns.map((edge) => corner.x + edge),
    rows: grid.rows.map((edge) => corner.y + edge),
    said: [
      ["", ...heads, body.total],
      ...body.rows.map(({ name, cells, total }) => [
        name,
        ...cells.map((items) => itemsText(items, locale)),
        total,
      ]),
    ],
  };
}

/** How many items of each fill there are: `reported result: 3; plan or target: 1`. */
function itemsText(items: readonly MatrixItem[], locale: Locale): string {
  const counted = fills.map((fill) => {
    const count = items.filter((item) => item.fill === fill).length;
    return count === 0 ? "" : joined([fillWords[fill][locale], String(count)], "colon", locale);
  });
  return joined(counted, "semicolon", locale);
}
