import { defineChart } from "./chart";
import { markOption } from "../render/marks";
import {
  numberCardMarks,
  numberCardsHeight,
  numberCardsSmallestHeight,
  type NumberCard,
} from "../render/layouts/numberCards";
import { figureText } from "../wording/words";
import type { Measure } from "../dataset/codes";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { headlines, type InitiativeHeadlines } from "../selectors/headlines";

interface Messages {
  readonly glance: (count: number) => string;
  readonly single: (label: string, figure: string) => string;
  readonly passed: (counties: string) => string;
  readonly lent: (credit: string) => string;
  readonly join: (glance: string, findings: readonly string[]) => string;
  readonly subtitle: string;
  readonly caveat: string;
}

type Rows = readonly InitiativeHeadlines[];

function cardsOf(rows: Rows, locale: Locale): readonly NumberCard[] {
  return rows.map(({ initiative, name, areas, isProvince, figures }) => ({
    title: {
      ordinal: String(initiative),
      name: name[locale],
      scope: areas.map(({ label }) => label[locale]).join(locale === "zh" ? "、" : ", "),
      isStrong: !isProvince,
    },
    figures,
  }));
}

/** Each initiative as a card with one or two headline figures, their unit and the place they hold for. */
export const initiativesAtAGlance = defineChart<Rows, Messages>({
  section: "overview",
  span: "full",
  messages: {
    zh: {
      glance: (count) => `${count} 项举措一览`,
      single: (label, figure) => `${label} ${figure}`,
      passed: (counties) => `${counties}达标退出`,
      lent: (credit) => `发放小额信贷 ${credit}`,
      join: (glance, findings) => (findings.length === 0 ? glance : `${glance}：${findings.join("，")}`),
      subtitle: "各项举措的主要数字，附单位和范围",
      caveat: "各数单位、范围不同，不能相加，也不能相互比较。",
    },
    en: {
      glance: (count) => `${count} initiatives`,
      single: (label, figure) => `${label}: ${figure}`,
      passed: (counties) => `${counties} passed`,
      lent: (credit) => `${credit} lent in small loans`,
      join: (glance, findings) =>
        findings.length === 0 ? `${glance} at a glance` : `${glance}: ${findings.join(", ")}`,
      subtitle: "The main figures of each initiative, with unit and scope",
      caveat: "Units and scopes differ: neither add nor compare the figures.",
    },
  },
  select: ({ dataset }, filters) => headlines(dataset, filters),
  statements: (rows) => rows.flatMap(({ figures }) => figures),
  heading: (rows, { locale, messages }) => {
    const found = (measure: Measure): Fact | undefined =>
      rows.flatMap(({ figures }) => figures).find((fact) => fact.measure === measure);
    const counties = found("countiesPassed");
    const credit = found("microCreditIssued");
    const findings = [
      ...(counties ? [messages.passed(figureText(counties, locale))] : []),
      ...(credit ? [messages.lent(figureText(credit, locale))] : []),
    ];
    const [figure, ...others] = rows.flatMap(({ figures }) => figures);
    if (figure && others.length === 0) {
      const title = messages.single(figure.label[locale], figureText(figure, locale));
      return { title, subtitle: messages.subtitle };
    }
    return {
      title: messages.join(messages.glance(rows.length), findings),
      subtitle: messages.subtitle,
      caveat: messages.caveat,
    };
  },
  height: (rows, width, text, { locale }) => numberCardsHeight(cardsOf(rows, locale), locale, width, text),
  smallestHeight: (rows, width, text, { locale }) =>
    numberCardsSmallestHeight(cardsOf(rows, locale), locale, width, text),
  option: (rows, { locale }, frame) =>
    markOption(numberCardMarks(cardsOf(rows, locale), locale, frame), frame),
});
