import { echarts, type ChartOption } from "./echarts";
import type { Frame } from "./theme";

/** Draws an option off the page and returns the contents of its `<svg>`: the same bytes in a browser and in Node. */
export function renderSvg(option: ChartOption, { width, height }: Pick<Frame, "width" | "height">): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ ...option, tooltip: { show: false }, animation: false });
    return cleaned(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Leaves what a picture needs, in terms that every program draws alike. */
function cleaned(svg: string): string {
  const numbers = new Map<string, number>();
  return svg
    .replace(/^<svg[^>]*>\s*/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/^<rect[^>]*fill="(none|transparent)"[^>]*><\/rect>\s*/, "")
    .replace(/<style\s*>[\s\S]*?<\/style>/g, "")
    .replace(/ class="[^"]*"/g, "")
    .replace(/ ecmeta_[a-z_]+="[^"]*"/g, "")
    // Not every program knows dominant-baseline; the middle of our faces is 0.35 em above their baseline.
    .replace(/ dominant-baseline="central"/g, ' dy="0.35em"')
    // ECharts counts ids over the process; number them anew, so that a picture does not depend on those before it.
    .replace(/zr\d+-[a-z]+\d+/g, (id) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return `part-${number}`;
    });
}
