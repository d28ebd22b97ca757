import { filterLine, sectionsOf } from "../../wording/sourceLine";
import { sectionText } from "../../wording/referenceText";
import { captionsSection, closingSection } from "../../dataset/codes";
import type { Dataset, Reference } from "../../dataset/schema";
import { bracketed, joined, titleQuoted } from "../../i18n/punctuation";
import { formatDate } from "../../i18n/date";
import type { Bilingual, Locale } from "../../i18n/locale";
import { placesOf } from "../../selectors/computed";
import type { TableSubject } from "./tableSubject";

/** A fact about a chart's data. */
export interface AboutLine {
  readonly name: string;
  readonly text: string;
}

const names = {
  title: { zh: "图表", en: "Chart" },
  subtitle: { zh: "副标题", en: "Subtitle" },
  caveat: { zh: "说明", en: "Caveat" },
  filter: { zh: "筛选", en: "Filter" },
  report: { zh: "报道", en: "Report" },
  published: { zh: "发布日期", en: "Published" },
  section: { zh: "出处", en: "Source" },
  outside: { zh: "来源（报道之外）", en: "Source (outside the report)" },
  credit: { zh: "地图署名", en: "Map credit" },
  reading: { zh: "读法", en: "How to read" },
  edition: { zh: "数据版本", en: "Dataset edition" },
  view: { zh: "视图（接在网页地址之后）", en: "View (append it to the page's address)" },
} satisfies Record<string, Bilingual>;

const reading: Bilingual = {
  zh: "数值用基本单位（元、人、户等）。“约数”说明报道对数字有无“超”“近”“以上”等限定。计算值不在报道中，由所列数字算出。",
  en: 'Values are in base units (yuan, people, households …). "Bound" gives the report\'s qualifier, such as "over" or "nearly". Computed figures are not in the report; they are worked out from the figures named.',
};

/** The sources of a chart's data and how to read them, in the chart's language; empty lines are left out. */
export function aboutChart(subject: TableSubject): readonly AboutLine[] {
  const { plot, dataset, filters, view } = subject;
  const { locale } = plot;
  const line = (name: keyof typeof names, text: string): AboutLine => ({ name: names[name][locale], text });
  const { report } = dataset;
  const places = plot.statements.flatMap(placesOf);
  return [
    line("title", plot.title),
    line("subtitle", plot.subtitle),
    line("caveat", plot.caveat ?? ""),
    line("filter", filterLine(dataset, filters, locale)),
    ...(places.length > 0
      ? [
          line("report", titleText(report.title, locale)),
          line("published", formatDate(report.published, locale)),
        ]
      : []),
    ...sectionsOf(plot.statements).map((section) =>
      line("section", sectionLine(section, places, dataset, locale)),
    ),
    ...outsideSources(subject).map((text) => line("outside", text)),
    line("credit", plot.credit ?? ""),
    line("reading", reading[locale]),
    line("edition", dataset.edition),
    line("view", view ?? ""),
  ].filter(({ text }) => text !== "");
}

/** A report's title; in English, followed by its original title. */
function titleText(title: Bilingual, locale: Locale): string {
  const [own, printed] = [titleQuoted(title[locale], locale), titleQuoted(title.zh, "zh")];
  return bracketed(own, own === printed ? "" : printed, locale);
}

const placeWords = {
  zh: {
    section: (name: string, label: string) => `${name}“${label}”`,
    sentences: (numbers: string) => `第${numbers}句`,
    sentence: (number: string) => `第${number}句`,
    captions: (numbers: string) => `第${numbers}条`,
  },
  en: {
    section: (name: string, label: string) => `${name}, ${label}`,
    sentences: (numbers: string) => `sentences ${numbers}`,
    sentence: (number: string) => `sentence ${number}`,
    captions: (numbers: string) => numbers,
  },
} as const;

/** A section with its sentences: `第八节“金融扶贫”：第8、9句`, `section 8, Funding: sentences 8, 9`. */
function sectionLine(
  section: number,
  places: readonly Reference[],
  dataset: Dataset,
  locale: Locale,
): string {
  const inSection = places.filter((at) => at.section === section).map(({ sentence }) => sentence);
  const sentences = [...new Set(inSection)].sort((a, b) => a - b);
  const isNumbered = section >= 1 && section < closingSection;
  const label = dataset.sections.find((each) => each.section === section)?.label[locale];
  const name = sectionText(section, locale);
  const own = placeWords[locale];
  const listed = joined(sentences.map(String), "item", locale);
  const counted = sentences.length === 1 ? own.sentence(listed) : own.sentences(listed);
  return joined(
    [
      isNumbered && label ? own.section(name, label) : name,
      section === captionsSection ? own.captions(listed) : counted,
    ],
    "colon",
    locale,
  );
}

/** The sources of outside records, each once. */
function outsideSources({ plot: { statements, locale } }: TableSubject): readonly string[] {
  return [
    ...new Set(
      statements.flatMap((statement) => (statement.kind === "record" ? [statement.source[locale]] : [])),
    ),
  ];
}
