import { atlas } from "../../dataset/atlas";
import { talkTitle } from "../../dataset/reportWords";
import { formatDate } from "../../i18n/date";
import type { Bilingual, Locale } from "../../i18n/locale";
import { joined, titleQuoted } from "../../i18n/punctuation";
import type { Dataset } from "../../dataset/schema";
import type { Statement } from "../../selectors/computed";
import { sectionsText, sourceLine } from "../../wording/sourceLine";
import type { Deck } from "../office/deck";
import { announcedSections, chartNumber } from "./announcedSections";
import type { PictureSubject } from "../picture/pictureTypes";
import type { WordPageKind } from "./wordPageKinds";

/** A presenter's wishes for a talk, besides its charts. */
export interface TalkWish {
  readonly locale: Locale;
  /** The presenter's own title; empty for the dataset's. */
  readonly title: string;
  /** The pages of words to leave out; none if absent. */
  readonly without?: readonly WordPageKind[];
  /** Whether a page of its own announces each section, where the charts come to one that is not the last one's. */
  readonly hasSections?: boolean;
}

/** The heading of the closing pages. */
export const sourcesTitle: Bilingual = { zh: "来源与说明", en: "Sources and notes" };

/** The titles that a talk has unless its presenter gives it one. */
export function givenTitles(dataset: Dataset): readonly Bilingual[] {
  return [talkTitle(dataset), atlasName, dataset.report.title];
}

/** The atlas's name in files. */
export const atlasName: Bilingual = {
  zh: `${atlas.name.zh}：${atlas.tagline.zh}`,
  en: atlas.name.en,
};

interface Words {
  readonly charts: (count: number) => string;
  readonly claim: string;
  readonly reading: string;
  readonly edition: (edition: string) => string;
  readonly slide: (number: number, title: string, where: string) => string;
  readonly outside: string;
}

const words: Readonly<Record<Locale, Words>> = {
  zh: {
    charts: (count) => `${count}张图`,
    claim: "所有数字均出自这篇报道；计算值由报道的数字算出，并已注明。",
    reading:
      "实心是报道所述的结果，斜线是计划或目标，空心是规模、规定或上限，灰色是报道所述现状，未注明日期。单位与范围不同的数字不相加。",
    edition: (edition) => `${atlasName.zh}，数据版本${edition}`,
    slide: (number, title, where) => `第${number}页“${title}”：${where}`,
    outside: "报道之外的记录",
  },
  en: {
    charts: (count) => (count === 1 ? "One chart" : `${count} charts`),
    claim:
      "Every figure is the report's own claim; computed figures are worked out from the report's and say so.",
    reading:
      "Solid is a reported result, hatched a plan or target, outlined a size, rule or limit, grey a state of affairs that the report does not date. Figures of unlike unit or scope are not added.",
    edition: (edition) => `${atlasName.en}, dataset edition ${edition}`,
    slide: (number, title, where) => `Slide ${number}, "${title}": ${where}`,
    outside: "outside the report",
  },
};

function reportLine({ report }: Dataset, locale: Locale): string {
  const date = formatDate(report.published, locale);
  return joined([titleQuoted(report.title[locale], locale), date], "comma", locale);
}

/** The sections of a chart's figures, or a note that they do not come from the report. */
function whereOf(statements: readonly Statement[], locale: Locale): string {
  return statements.every(({ kind }) => kind === "record")
    ? words[locale].outside
    : sectionsText(statements, locale);
}

/**
 * The words on the first and last pages of a deck. `titles` are those of its charts in the deck, `numbers` those of their
 * slides where other slides stand between them.
 */
export function deckWords(
  subjects: readonly PictureSubject[],
  titles: readonly string[],
  { locale, title, without = [], hasSections = false }: TalkWish,
  numbers?: readonly number[],
): Pick<Deck, "title" | "cover" | "announced" | "sources"> {
  const [first] = subjects;
  const own = words[locale];
  const named = title === "" ? (first ? talkTitle(first.dataset) : atlasName)[locale] : title;
  if (!first) return { title: named, cover: null, announced: [], sources: [] };
  const announced = hasSections ? announcedSections(subjects, locale) : subjects.map(() => null);
  const { dataset } = first;
  const credits = [...new Set(subjects.flatMap(({ plot }) => (plot.credit ? [plot.credit] : [])))];
  const hasCover = !without.includes("cover");
  const cover = {
    hasOwnTitle: !givenTitles(dataset).some((each) => each[locale] === named),
    subtitle: own.charts(subjects.length),
    lines: [reportLine(dataset, locale), own.edition(dataset.edition)],
  };
  const sources = [
    sourceLine(
      dataset,
      subjects.flatMap(({ plot }) => plot.statements),
      locale,
    ),
    ...credits,
    own.claim,
    own.reading,
    own.edition(dataset.edition),
    ...subjects.map(({ plot }, place) =>
      own.slide(
        numbers?.[place] ?? chartNumber(place, announced, hasCover),
        titles[place] ?? "",
        whereOf(plot.statements, locale),
      ),
    ),
  ];
  return {
    title: named,
    cover: hasCover ? cover : null,
    announced,
    sources: without.includes("sources") ? [] : sources,
  };
}
