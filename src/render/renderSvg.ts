import { echarts, learnLands, type ChartOption } from "./echarts";
import { withRelativePaths } from "./relativePaths";
import { withHatchingDrawn, withHatchingNamed } from "./svgHatching";
import type { Canvas } from "./theme";
import { withoutIllegalCharacters } from "./xmlCharacters";

/**
 * What a drawing is for: to be seen in any program, to be taken apart into shapes, or to be seen in a browser to the pixel as
 * a live chart. For shapes each element says in `data-mark` which item of which series it belongs to, unseen ones too,
 * and in `data-hatching` how it is hatched.
 */
type Purpose = "picture" | "shapes" | "page";

const finished: Readonly<Record<Purpose, (svg: string) => string>> = {
  picture: (svg) => withHatchingDrawn(withPlainBaselines(withoutUnseen(cleaned(svg)))),
  shapes: (svg) => withHatchingNamed(withPlainBaselines(cleaned(withMarks(svg)))),
  page: (svg) => withRelativePaths(withoutUnseen(cleaned(svg))),
};

/** Draws an option off the page and returns the contents of its `<svg>`: the same bytes in a browser and in Node. */
export function renderSvg(
  option: ChartOption,
  { width, height }: Pick<Canvas, "width" | "height">,
  purpose: Purpose = "picture",
): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    learnLands();
    chart.setOption({ ...option, tooltip: { show: false }, animation: false });
    return finished[purpose](chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Without what answers to a pointer and is not seen. */
function withoutUnseen(svg: string): string {
  return svg.replace(/<path d="[^"]*"[^>]* fill="[^"]*" fill-opacity="0"><\/path>\s*/g, "");
}

/** With the series and the item that ECharts notes down for each element. */
function withMarks(svg: string): string {
  return svg.replace(/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g, ' data-mark="$1 $2"');
}

/** Leaves what a picture needs, in terms that every program draws alike. */
function cleaned(svg: string): string {
  const numbers = new Map<string, number>();
  return (
    withoutIllegalCharacters(svg)
      .replace(/^<svg[^>]*>\s*/, "")
      .replace(/<\/svg>\s*$/, "")
      .replace(/^<rect[^>]*fill="(none|transparent)"[^>]*><\/rect>\s*/, "")
      .replace(/<style\s*>[\s\S]*?<\/style>/g, "")
      .replace(/ class="[^"]*"/g, "")
      .replace(/ style="([^"]*)"/g, (_style, rules: string) => asAttributes(rules))
      // ECharts' areas for the pointer, which a picture does not need.
      .replace(/<path d="[^"]*"(?: transform="[^"]*")? fill="none" pointer-events="visible"><\/path>\s*/g, "")
      .replace(/ pointer-events="[^"]*"/g, "")
      .replace(/ ecmeta_[a-z_]+="[^"]*"/g, "")
      // ECharts counts ids across the process; renumber them so that a picture does not depend on earlier ones.
      .replace(/zr\d+-[a-z]+\d+/g, (id) => {
        const number = numbers.get(id) ?? numbers.size;
        numbers.set(id, number);
        return `part-${number}`;
      })
  );
}

/** With every text's baseline in plain numbers: not every program knows dominant-baseline, or dy in em. */
function withPlainBaselines(svg: string): string {
  return svg.replace(/<text ([^>]*)>/g, (_text, attributes: string) => `<text ${onBaseline(attributes)}>`);
}

/** How far the middle of our faces is above their baseline, in multiples of the letters' size. */
const middleAboveBaseline = 0.35;

function onBaseline(attributes: string): string {
  const valueOf = (name: string): number =>
    parseFloat(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "0");
  if (!attributes.includes('dominant-baseline="central"')) return attributes;
  const y = valueOf("y") + middleAboveBaseline * valueOf("font-size");
  const rest = attributes.replace(/dominant-baseline="central" ?/, "").replace(/(?:^| )y="[^"]*"/, "");
  return `y="${Math.round(y * 1000) / 1000}" ${rest.trim()}`;
}

/** Style rules as attributes of SVG, which a Content-Security-Policy without inline styles lets pass. */
function asAttributes(rules: string): string {
  return rules
    .split(";")
    .filter((rule) => rule.includes(":"))
    .map((rule) => {
      const colon = rule.indexOf(":");
      const [name, value] = [rule.slice(0, colon).trim(), rule.slice(colon + 1).trim()];
      return name === "font" ? fontAttributes(value) : ` ${name}="${value}"`;
    })
    .join("");
}

/** CSS's shorthand for a font, which is no attribute of SVG, as the attributes it stands for. */
function fontAttributes(shorthand: string): string {
  const [, weight = "normal", size = "", family = ""] =
    /^(?:normal |italic )?(\S+) ([\d.]+px) (.*)$/.exec(shorthand) ?? [];
  return ` font-size="${size}" font-family="${family}" font-weight="${weight}"`;
}
