import { scaledAxis } from "../body/axis";
import type { Bars } from "../body/bars";
import type { Box } from "../body/box";
import { column, figure } from "../body/boxes";
import type { Locale } from "../i18n/locale";
import { barsHeight, barsPlot } from "./barsPlot";
import { layRoot } from "./boxes/layBox";
import type { Laid } from "./boxes/laid";
import type { Drawing } from "./drawing";
import { listOf } from "./listOf";
import { markOption } from "./marks";
import { penOf } from "./pen";

/** em between the bars and the figures set apart below them. */
const aboveAsides = 0.8;

/** Bars, with figures set apart below them. */
export function barsDrawing(bars: Bars, locale: Locale): Drawing {
  const axis = scaledAxis(
    bars.axis,
    bars.rows.map(({ bar }) => bar.value),
    locale,
  );
  const heightOf = (width: number, size: "usual" | "least"): number => {
    const asides = asidesOf(bars, width, locale);
    const plot = bars.rows.length === 0 ? 0 : barsHeight(bars, axis, { width, size, locale });
    return plot + (asides ? asides.height + aboveAsides : 0);
  };
  return {
    naturalHeight: (width) => heightOf(width, "usual"),
    leastHeight: (width) => heightOf(width, "least"),
    option: (canvas) => {
      const em = canvas.em;
      const width = canvas.width / em;
      const asides = asidesOf(bars, width, locale);
      const below = asides ? asides.height + aboveAsides : 0;
      const plotHeight = canvas.height / em - below;
      const place = { x: 0, y: Math.max(0, plotHeight + aboveAsides), width, height: asides?.height ?? 0 };
      const apart = asides
        ? markOption(asides.draw(place, penOf(em, canvas.palette)), canvas)
        : { series: [] };
      if (bars.rows.length === 0) return apart;
      const plot = barsPlot(bars, { axis, locale, height: plotHeight, canvas });
      return { ...plot, series: [...listOf(plot.series), ...listOf(apart.series)] };
    },
  };
}

function asidesOf({ asides }: Bars, width: number, locale: Locale): Laid | null {
  if (asides.length === 0) return null;
  const boxes: readonly Box[] = asides.map((aside) =>
    figure(aside.figure, aside.words, { setting: "beside" }),
  );
  const level = { digits: 1.6, words: 1, air: 1 };
  return layRoot(column(boxes), width, { locale, level, prefers: "best" });
}
