import { byKind, type Body, type ByKind } from "./body";
import type { Box } from "./box";
import { fillOf, fills, type Fill } from "./fill";

const fillsOf: ByKind<readonly [], readonly Fill[]> = {
  bars: ({ rows, asides }) => [
    ...rows.flatMap(({ bar, part }) => [bar.fill, ...(part ? [part.fill] : [])]),
    ...asides.map(({ figure }) => fillOf(figure.status)),
  ],
  dots: ({ groups }) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ dots }) => dots.map(({ fill }) => fill))),
  // Events are not figures; their position explains them, so the legend need not.
  timeline: () => [],
  matrix: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((items) => items.map(({ fill }) => fill))),
  boxes: ({ root }) => boxFills(root),
  map: ({ statements }) =>
    statements.flatMap((statement) => (statement.kind === "fact" ? [fillOf(statement.status)] : [])),
};

function boxFills(box: Box): readonly Fill[] {
  switch (box.kind) {
    case "words":
    case "mapKey":
      return [];
    case "figure":
      return [box.fill ?? (box.figure.kind === "fact" ? fillOf(box.figure.status) : "actual")];
    case "bar":
      return [box.fill];
    case "waffle":
      return box.parts.map(({ fill }) => fill);
    case "row":
    case "column":
    case "grid":
      return box.children.flatMap(boxFills);
    case "card":
      return [...fills.filter((fill) => fill === box.frame), ...[box.title, box.child].flatMap(fillsIn)];
    case "arrow":
      return [...(box.fill ? [box.fill] : []), ...[box.above, box.below].flatMap(fillsIn)];
    case "branches":
      return [...boxFills(box.source), ...box.branches.flatMap(({ box: branch }) => boxFills(branch))];
    case "ways":
      return boxFills(box.ways[0]);
  }
}

function fillsIn(box: Box | null): readonly Fill[] {
  return box ? boxFills(box) : [];
}

/** The fills that a legend has to explain: those of the marks that are drawn. */
export function fillsShown(body: Body): readonly Fill[] {
  const shown = new Set(byKind(fillsOf, body.kind, body));
  return fills.filter((fill) => shown.has(fill));
}
