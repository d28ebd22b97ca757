import { joined, mark } from "../i18n/punctuation";
import type { Bound, Initiative, Status } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { sectionAbout } from "../dataset/sections";
import type { Bilingual, Locale } from "../i18n/locale";
import type { Computed, Statement } from "../selectors/computed";
import { areaById, partyById } from "../selectors/byId";
import { blankDescription, type Description } from "./description";
import { figureText, formulaText, isRounded } from "./figureText";
import { periodText } from "./periodText";
import { qualifierText } from "./qualifierText";
import { describeRecord } from "./recordDescription";
import { referenceText } from "./referenceText";

export const statusWords: Readonly<Record<Status | "computed", Bilingual>> = {
  actual: { zh: "报道所述的结果", en: "reported result" },
  target: { zh: "计划或目标", en: "plan or target" },
  rule: { zh: "规模、规定或上限", en: "size, rule or limit" },
  stock: { zh: "所述现状，未注明日期", en: "as things stood, undated" },
  rank: { zh: "位次", en: "rank" },
  computed: { zh: "计算值", en: "computed" },
};

const boundWords: Readonly<Record<Bound, Bilingual>> = {
  exact: { zh: "报道未加约数", en: 'no "over" or "nearly" in the report' },
  over: { zh: "多于此数", en: "more than this" },
  nearly: { zh: "接近而不足此数", en: "nearly this" },
  atLeast: { zh: "此数以上", en: "this or more" },
};

const roundedWord: Bilingual = { zh: "四舍五入", en: "rounded" };
const and: Bilingual = { zh: "、", en: " and " };

/** An initiative's name: the label of its section in the dataset. */
export function initiativeName(dataset: Dataset, initiative: Initiative, locale: Locale): string {
  return sectionAbout(dataset, initiative)?.label[locale] ?? String(initiative);
}

/** The bound of a computed figure in words: that of its inputs, and "rounded" if it is. */
function computedBound(computed: Computed, locale: Locale): string {
  const vague = computed.bound === "exact" ? "" : boundWords[computed.bound][locale];
  return joined([vague, isRounded(computed) ? roundedWord[locale] : ""], "comma", locale);
}

/** The period of a computed figure: that of both inputs, or empty if they differ. */
function computedPeriod({ inputs: [first, second] }: Computed, published: string, locale: Locale): string {
  const period = periodText(first.period, published, locale);
  return period === periodText(second.period, published, locale) ? period : "";
}

/** A statement in words, for the page, tables and screen readers alike. */
export function describe(statement: Statement, dataset: Dataset, locale: Locale): Description {
  if (statement.kind === "record") return describeRecord(statement, locale);
  const common = {
    ...blankDescription,
    label: statement.label[locale],
    source: referenceText(statement.at, locale),
    note: statement.note?.[locale] ?? "",
  };
  switch (statement.kind) {
    case "fact":
      return {
        ...common,
        figure: figureText(statement, locale),
        bound: boundWords[statement.bound][locale],
        status: statusWords[statement.status][locale],
        period: periodText(statement.period, dataset.report.published, locale),
        area: areaById(dataset, statement.area)?.label[locale] ?? statement.area,
        printed: statement.printed,
        qualifiers: qualifierText(statement, locale),
      };
    case "computed":
      return {
        ...common,
        figure: figureText(statement, locale),
        bound: computedBound(statement, locale),
        status: statusWords.computed[locale],
        period: computedPeriod(statement, dataset.report.published, locale),
        source: `${formulaText(statement, locale)}${mark("semicolon", locale)}${statement.inputs
          .map(({ at }) => referenceText(at, locale))
          .filter((text, place, all) => all.indexOf(text) === place)
          .join(and[locale])}`,
      };
    case "list":
      return {
        ...common,
        figure: joined(
          statement.items.map((item) => item[locale]),
          "phrase",
          locale,
        ),
      };
    case "flow": {
      const partyName = (id: string) => partyById(dataset, id)?.label[locale] ?? id;
      return {
        ...common,
        figure: `${partyName(statement.from)} → ${partyName(statement.to)}`,
      };
    }
    case "event":
      return {
        ...common,
        // An event without an end took place within its date and did not go on from there.
        figure: periodText(
          { ...statement, to: statement.to ?? statement.from },
          dataset.report.published,
          locale,
        ),
        printed: statement.printed,
      };
    case "place":
      return {
        ...common,
        area: areaById(dataset, statement.area)?.label[locale] ?? statement.area,
        printed: statement.printed,
      };
  }
}
