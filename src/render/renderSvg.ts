import { echarts, learnLands, type ChartOption } from "./echarts";
import { withHatchingDrawn, withHatchingNamed } from "./svgHatching";
import type { Canvas } from "./theme";
import { withoutIllegalCharacters } from "./xmlCharacters";

/**
 * What a drawing is for: a picture for any program, shapes to convert one by one, or a picture on the page that looks
 * exactly like the live chart. For shapes, every element has the series and item it belongs to in `data-mark`, even if it is
 * invisible, and its hatching in `data-hatching`.
 */
type Purpose = "picture" | "shapes" | "page";

const finished: Readonly<Record<Purpose, (svg: string) => string>> = {
  picture: (svg) => withHatchingDrawn(withPlainBaselines(withoutUnseen(cleaned(svg)))),
  shapes: (svg) => withHatchingNamed(withPlainBaselines(cleaned(withMarks(svg)))),
  page: (svg) => withoutUnseen(cleaned(svg)),
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

/** Removes invisible areas that only respond to the pointer. */
function withoutUnseen(svg: string): string {
  return svg.replace(/<path d="[^"]*"[^>]* fill="[^"]*" fill-opacity="0"><\/path>\s*/g, "");
}

/** Keeps the series and item that ECharts notes for each element. */
function withMarks(svg: string): string {
  return svg.replace(/ ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g, ' data-mark="$1 $2"');
}

/** Removes what a picture does not need, and rewrites the rest so that every program draws it alike. */
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

/** Replaces each text's baseline by plain numbers: not every program supports dominant-baseline, or dy in em. */
function withPlainBaselines(svg: string): string {
  return svg.replace(/<text ([^>]*)>/g, (_text, attributes: string) => `<text ${onBaseline(attributes)}>`);
}

/** Height of the middle of our typefaces above the baseline, as a multiple of the letter size. */
const middleAboveBaseline = 0.35;

function onBaseline(attributes: string): string {
  const valueOf = (name: string): number =>
    parseFloat(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "0");
  if (!attributes.includes('dominant-baseline="central"')) return attributes;
  const y = valueOf("y") + middleAboveBaseline * valueOf("font-size");
  const rest = attributes.replace(/dominant-baseline="central" ?/, "").replace(/(?:^| )y="[^"]*"/, "");
  return `y="${Math.round(y * 1000) / 1000}" ${rest.trim()}`;
}

/** Style rules as SVG attributes, which a Content-Security-Policy without inline styles allows. */
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

/** The CSS font shorthand, which is not an SVG attribute, as separate attributes. */
function fontAttributes(shorthand: string): string {
  const [, weight = "normal", size = "", family = ""] =
    /^(?:normal |italic )?(\S+) ([\d.]+px) (.*)$/.exec(shorthand) ?? [];
  return ` font-size="${size}" font-family="${family}" font-weight="${weight}"`;
}
