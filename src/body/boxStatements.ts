import type { Statement } from "../selectors/computed";
import type { Box } from "./box";

/** All statements of a box, in reading order. If there are several ways to lay it out, the first is used. */
export function boxStatements(box: Box): readonly Statement[] {
  switch (box.kind) {
    case "words":
    case "bar":
      return box.statements;
    case "mapKey":
      return [];
    case "figure":
      return [box.figure, ...box.statements];
    case "row":
    case "column":
    case "grid":
      return box.children.flatMap(boxStatements);
    case "card":
      return [
        ...box.statements,
        ...(box.title ? boxStatements(box.title) : []),
        ...(box.child ? boxStatements(box.child) : []),
      ];
    case "waffle":
      return box.parts.flatMap(({ statements }) => statements);
    case "arrow":
      return [
        ...box.statements,
        ...(box.above ? boxStatements(box.above) : []),
        ...(box.below ? boxStatements(box.below) : []),
      ];
    case "branches":
      return [
        ...boxStatements(box.source),
        ...box.branches.flatMap(({ box: branch, statements }) => [...statements, ...boxStatements(branch)]),
      ];
    case "ways":
      return boxStatements(box.ways[0]);
  }
}
