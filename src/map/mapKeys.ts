import type { Box, Grid } from "../body/box";
import { grid, row, words } from "../body/boxes";
import { mapKey, type MapSign } from "../body/mapSign";
import type { Statement } from "../selectors/computed";

/** A sign with its meaning. */
export interface KeyEntry {
  readonly sign: MapSign;
  readonly text: string;
  readonly statements?: readonly Statement[];
}

/** Signs with their meanings, in as many columns as are readable. */
export function keyGrid(entries: readonly KeyEntry[]): Grid {
  const boxes = entries.map(({ sign, text, statements = [] }): Box =>
    row([mapKey(sign), words(text, { statements })], { widths: [{ em: 1.1 }, 1], gap: 0.4, least: 0 }),
  );
  return grid(boxes, [4, 3, 2, 1], { gap: 0.2, least: 9.6 });
}
