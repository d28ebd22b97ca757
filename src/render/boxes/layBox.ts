import type { Box, Ways } from "../../body/boxes";
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
import { layWords } from "./layWords";
import type { Laid, Setting } from "./laid";

type LayOut<Kind extends Box["kind"]> = (
  box: Extract<Box, { readonly kind: Kind }>,
  width: number,
  setting: Setting,
) => Laid;

/** How each kind of box is laid out; a new kind does not compile until it stands here. */
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

/** Lays out a box of any kind for a width in em. */
export function layBox(box: Box, width: number, setting: Setting): Laid {
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

/** The first of several ways that is readable, or the lowest of these. */
function layWays({ ways }: Ways, width: number, setting: Setting): Laid {
  const [first, ...others] = ways;
  const best = layBox(first, width, setting);
  if (setting.prefers === "best" && best.isReadable) return best;
  const laid = [best, ...others.map((way) => layBox(way, width, setting))];
  const readable = laid.filter(({ isReadable }) => isReadable);
  const [foremost = laid.at(-1) ?? best] = readable;
  if (setting.prefers === "best") return foremost;
  return readable.reduce((lowest, each) => (each.height < lowest.height ? each : lowest), foremost);
}
