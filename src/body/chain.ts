import type { Arrow, Box } from "./box";
import { arrow, column, row, ways } from "./boxes";

/** A box of a chain, its share of the width, and the arrow to the next box. */
export interface Link {
  readonly box: Box;
  readonly share: number;
  /** A thin arrow where absent; the last box has none. */
  readonly arrow?: Arrow;
}

interface ChainOptions {
  /** Width in em of an arrow that points right. */
  readonly arrowWidth?: number;
  /** The least width in em of boxes that are side by side. */
  readonly least?: number;
}

/** Boxes joined by arrows into a chain: side by side if there is room, otherwise below one another. */
export function chain(links: readonly Link[], { arrowWidth = 2.6, least = 8 }: ChainOptions = {}): Box {
  const steps = links.flatMap(({ box, share, arrow: own }, place) => [
    { box, width: share },
    ...(place < links.length - 1 ? [{ box: own ?? arrow(), width: { em: arrowWidth } }] : []),
  ]);
  const children = steps.map(({ box }) => box);
  return ways(
    row(children, { widths: steps.map(({ width }) => width), gap: 0.2, least }),
    column(children, { gap: 0.2 }),
  );
}
