import type { Plot } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import type { ChartOption } from "../../render/echarts";
import { markedOf } from "../../render/marked";
import { sansFamily, type Palette } from "../../render/theme";
import { pageText } from "./pageSize";
import { tooltipElement } from "./tooltip";

/** The distance in px between a tooltip and its pointer or mark. */
const tooltipGap = 14;

/** Puts a tooltip above its mark, or below if there is no room. */
function aboveMark(
  [x, y]: readonly [number, number],
  _item: unknown,
  _element: unknown,
  _box: unknown,
  {
    contentSize,
    viewSize,
  }: { readonly contentSize: readonly [number, number]; readonly viewSize: readonly [number, number] },
): [number, number] {
  const [width, height] = contentSize;
  const above = y - height - tooltipGap;
  const left = Math.max(0, Math.min(x - width / 2, viewSize[0] - width));
  return [left, above >= 0 ? above : y + tooltipGap];
}

interface TooltipContext {
  readonly plot: Plot;
  readonly dataset: Dataset;
  readonly palette: Palette;
}

/** A chart's option with the additions for the page: its tooltip and, if wanted, panning and zooming. */
export function interactiveOption(
  option: ChartOption,
  { plot, dataset, palette }: TooltipContext,
): ChartOption {
  return {
    animation: false,
    ...option,
    tooltip: {
      trigger: "item",
      confine: true,
      transitionDuration: 0,
      position: aboveMark,
      padding: [5, 9],
      backgroundColor: palette.paper,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily: sansFamily, fontSize: pageText },
      formatter: (item) => {
        const data: unknown = Array.isArray(item) ? item[0]?.data : item.data;
        const { statements, about } = markedOf(data);
        if (statements.length === 0 && about.length === 0) return "";
        return tooltipElement(statements, dataset, plot.locale, about);
      },
    },
  };
}
