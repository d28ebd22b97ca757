import type { Box } from "../../body/box";
import { layArrow } from "./layArrow";
import { layBar } from "./layBar";
import { layBranches } from "./layBranches";
import { layCard } from "./layCard";
import { layColumn } from "./layColumn";
import { layFigure } from "./layFigure";
import { layGrid } from "./layGrid";
import { layMapKey } from "./layMapKey";
import { layRow } from "./layRow";
import { layWaffle } from "./layWaffle";
import { layWays } from "./layWays";
import { layWords } from "./layWords";
import type { Laid, Setting } from "./laid";

type LayOut<Kind extends Box["kind"]> = (
  box: Extract<Box, { readonly kind: Kind }>,
  width: number,
  setting: Setting,
) => Laid;

/** The layout of each kind of box. A new kind does not compile until it is listed here. */
const layouts: { readonly [Kind in Box["kind"]]: LayOut<Kind> } = {
  words: layWords,
  figure: layFigure,
  row: layRow,
  column: layColumn,
  grid: layGrid,
  card: layCard,
  waffle: layWaffle,
  bar: layBar,
  mapKey: layMapKey,
  arrow: layArrow,
  branches: layBranches,
  ways: layWays,
};

/** Lays out the outermost box. */
export function layRoot(
  box: Box,
  width: number,
  setting: Pick<Setting, "locale" | "level" | "prefers">,
): Laid {
  return layBox(box, width, { ...setting, direction: "down", head: 0, lay: layBox });
}

/** Lays out a box of any kind for a width in em. */
function layBox(box: Box, width: number, setting: Setting): Laid {
  return layKind(box.kind, box, width, setting);
}

function layKind<Kind extends Box["kind"]>(
  kind: Kind,
  box: Extract<Box, { readonly kind: Kind }>,
  width: number,
  setting: Setting,
): Laid {
  return layouts[kind](box, width, setting);
}
