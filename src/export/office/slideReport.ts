import type { Bilingual, Locale, Localized } from "../../i18n/locale";
import { enumeration } from "../../i18n/punctuation";
import { clicksOf } from "./builds";
import type { ChartSlide } from "./deck";

/** What a chart can become on its slide. */
export type SlideBodyKind = "chart" | "table" | "drawing" | "vector" | "picture";

/** The result for a chart on its slide. */
export interface SlideReport {
  readonly title: string;
  readonly became: SlideBodyKind;
  /** The number of groups and single shapes, if it is drawn with shapes. */
  readonly shapes: number;
  /** How many clicks it takes until all marks are there; 0 where they are there at once. */
  readonly clicks: number;
  /** The differences from the picture, with reasons. */
  readonly approximated: readonly Bilingual[];
}

const approximations = {
  hatching: { zh: "斜线以图案填充代替", en: "hatching became a pattern fill" },
  squares: { zh: "方格以个数代替", en: "squares became counts" },
  chart: {
    zh: "按PowerPoint图表排布；标签的数值随工作簿更新，其余文字固定",
    en: "laid out as PowerPoint lays out charts; figures in labels follow the workbook, other words stay",
  },
  noRoom: {
    zh: "PowerPoint图表放不下全部标签，改用图形",
    en: "a PowerPoint chart has no room for all labels, so it is drawn with shapes",
  },
  painted: { zh: "是图片，不能逐处编辑", en: "a picture: its parts cannot be edited" },
} as const satisfies Record<string, Bilingual>;

/**
 * The result for a slide's chart. `hasNative` is whether PowerPoint has such a chart or table of its own; `hasBuilds`,
 * whether marks are to appear one by one.
 */
export function slideReport(slide: ChartSlide, hasNative: boolean, hasBuilds: boolean): SlideReport {
  const { title, body } = slide;
  const clicks = hasBuilds ? clicksOf(slide) : 0;
  const report = (became: SlideBodyKind, shapes: number, ...approximated: readonly Bilingual[]) => ({
    title,
    became,
    shapes,
    clicks,
    approximated,
  });
  switch (body.form) {
    case "picture":
    case "vector":
      return report(body.form, 0, approximations.painted);
    case "table":
      return report("table", 0, approximations.squares);
    case "drawing": {
      const items = body.groups.flatMap((group) => group.items);
      const isHatched = items.some((item) => item.kind === "outline" && item.hatching !== null);
      return report(
        "drawing",
        body.groups.length,
        ...(isHatched ? [approximations.hatching] : []),
        ...(hasNative ? [approximations.noRoom] : []),
      );
    }
    default:
      return report("chart", 0, approximations.chart);
  }
}

interface Words {
  readonly became: Readonly<Record<SlideBodyKind, (count: number) => string>>;
  readonly all: (count: number, parts: string) => string;
  readonly hatched: (count: number) => string;
  readonly built: (count: number) => string;
}

const counted = (count: number, one: string, other: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${other}`;

const words: Localized<Words> = {
  zh: {
    became: {
      chart: (count) => `${count}张PowerPoint图表`,
      table: (count) => `${count}张表格`,
      drawing: (count) => `${count}张由图形绘成`,
      vector: (count) => `${count}张矢量图片`,
      picture: (count) => `${count}张图片`,
    },
    all: (count, parts) => `共${count}张图：${parts}。`,
    hatched: (count) => `其中${count}张的斜线以图案填充代替。`,
    built: (count) => `${count}张图单击一次出现一处。`,
  },
  en: {
    became: {
      chart: (count) => counted(count, "PowerPoint chart", "PowerPoint charts"),
      table: (count) => counted(count, "table", "tables"),
      drawing: (count) => counted(count, "drawing of shapes", "drawings of shapes"),
      vector: (count) => counted(count, "vector picture", "vector pictures"),
      picture: (count) => counted(count, "picture", "pictures"),
    },
    all: (count, parts) => `${counted(count, "chart", "charts")}: ${parts}.`,
    hatched: (count) => ` Hatching became a pattern fill in ${count}.`,
    built: (count) => ` The marks of ${count} appear at clicks.`,
  },
};

const kinds = ["chart", "table", "drawing", "vector", "picture"] as const satisfies readonly SlideBodyKind[];

/** The results for all charts of a deck, in a sentence or two. */
export function reportSentence(reports: readonly SlideReport[], locale: Locale): string {
  const own = words[locale];
  const parts = kinds.flatMap((kind) => {
    const count = reports.filter(({ became }) => became === kind).length;
    return count === 0 ? [] : [own.became[kind](count)];
  });
  const hatched = reports.filter(({ approximated }) =>
    approximated.some(({ en }) => en === approximations.hatching.en),
  ).length;
  const built = reports.filter(({ clicks }) => clicks > 0).length;
  return [
    own.all(reports.length, enumeration(parts, locale)),
    hatched === 0 ? "" : own.hatched(hatched),
    built === 0 ? "" : own.built(built),
  ].join("");
}
