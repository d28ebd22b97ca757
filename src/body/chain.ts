import { arrow, column, row, ways, type Arrow, type Box } from "./boxes";

/** A box with its share of the width and the arrow that leads on from it. */
export interface Link {
  readonly box: Box;
  readonly share: number;
  /** A thin arrow where absent; the last box has none. */
  readonly arrow?: Arrow;
}

interface ChainOptions {
  /** em of an arrow that points across. */
  readonly arrowWidth?: number;
  /** The least width in em of a box beside another. */
  readonly least?: number;
}

/** Boxes that lead on to one another: side by side where there is room, else below one another. */
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
