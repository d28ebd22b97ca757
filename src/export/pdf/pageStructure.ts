import type { PictureTable, PictureWords } from "../picture/pictureTypes";
import { shapeTag } from "../drawing/outline";
import { textOf } from "../drawing/svgText";
import type { SvgElement } from "../drawing/svgTree";
import { tableRows, type TableRow } from "./tableRows";

/** A part of a page in reading order; a part without a meaning of its own is an artifact. */
export type PagePart =
  | { readonly role: PictureWords["role"]; readonly elements: readonly SvgElement[] }
  | { readonly role: "figure" | "artifact"; readonly elements: readonly SvgElement[] }
  | { readonly role: "table"; readonly rows: readonly TableRow[] };

/**
 * Splits a picture's elements by their role for a reader. The first texts are those described by `words`, in the order of
 * the picture; the shapes beside them and the page number at the end are artifacts; everything else is the figure, or the
 * table that it is.
 */
export function pageParts(
  svg: SvgElement,
  words: readonly PictureWords[],
  table: PictureTable | null,
): readonly PagePart[] {
  if (words.length === 0 && !table) return [{ role: "figure", elements: svg.children }];
  const furniture: SvgElement[] = [];
  const beside: SvgElement[] = [];
  const behind: SvgElement[] = [];
  const figure: SvgElement[] = [];
  const count = words.reduce((sum, { texts }) => sum + texts, 0);
  for (const child of svg.children) {
    const isText = child.tag === "text" && textOf(child) !== "";
    if (isText && furniture.length < count) furniture.push(child);
    else if (isText) behind.push(child);
    else if (shapeTag(child) && figure.length === 0) beside.push(child);
    else if (child.tag === "g" || shapeTag(child)) figure.push(child);
  }
  if (furniture.length < count) throw new Error("A picture has fewer texts around its chart than it says.");
  let taken = 0;
  const said = words.map(({ role, texts, isBelow }) => {
    taken += texts;
    return { part: { role, elements: furniture.slice(taken - texts, taken) } as const, isBelow };
  });
  const [above, below] = [said.filter(({ isBelow }) => !isBelow), said.filter(({ isBelow }) => isBelow)];
  return [
    { role: "artifact", elements: beside },
    ...above.map(({ part }) => part),
    ...(table ? tableParts(figure, table) : [{ role: "figure", elements: figure } as const]),
    ...below.map(({ part }) => part),
    { role: "artifact", elements: behind },
  ];
}

/** A table between its ground, which is not read, and the words below it. */
function tableParts(figure: readonly SvgElement[], table: PictureTable): readonly PagePart[] {
  const { ground, rows, below } = tableRows(figure, table);
  return [
    { role: "artifact", elements: ground },
    { role: "table", rows },
    ...below.map((element) => ({ role: "paragraph", elements: [element] }) as const),
  ];
}
