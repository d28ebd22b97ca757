import type { Plot } from "../charts/chart";
import { formatRounded } from "../i18n/number";
import type { Computed } from "../selectors/computed";

const marks = {
  zh: {
    cutOff: "截止时间未注明",
    lastYear: "“去年",
    computed: "计算值",
    undated: "未注明日期",
    report: "报道",
    assessor: "国务院扶贫办",
    reading: "读法",
  },
  en: {
    cutOff: "cut-off not stated",
    lastYear: 'last year"',
    computed: "computed",
    undated: "undated",
    report: "report",
    assessor: "State Council Leading Group Office",
    reading: "reading",
  },
} as const;

const needs = ["cutOff", "lastYear", "undated", "assessor", "reading", "report"] as const;

/** How often words occur in a text, regardless of case. */
function countOf(words: string, text: string): number {
  return text.toLowerCase().split(words.toLowerCase()).length - 1;
}

/** How often a number occurs in a text, not counting longer numbers that contain it. */
function timesPrinted(number: string, text: string): number {
  const escaped = number.replace(/[.]/g, "\\.");
  return [...text.matchAll(new RegExp(`(?<![\\d.,])${escaped}(?![\\d])`, "g"))].length;
}

function numberOf({ value, decimals }: Computed, locale: Plot["locale"]): string {
  return formatRounded(value, decimals, locale);
}

/** What the words of a picture fail to say about its contents, as messages; empty if they say everything. */
export function untrueWords(plot: Plot, drawn: readonly string[]): readonly string[] {
  const { statements, body, locale } = plot;
  const own = marks[locale];
  const text = drawn.join(locale === "zh" ? "" : " ");
  const facts = statements.filter((statement) => statement.kind === "fact");
  // A matrix shows that a figure is given but not the figure itself: it prints neither values nor dates.
  const printed = body.kind === "matrix" ? [] : facts;
  const inferred = [
    ...printed.flatMap(({ period }) => (period?.inferred ? [period.printed] : [])),
    ...statements.flatMap((each) => (each.kind === "event" && each.inferred ? [each.printed] : [])),
  ];
  const figures = statements.filter((each) => each.kind === "computed");
  const timesComputed = figures.reduce((sum, each) => sum + timesPrinted(numberOf(each, locale), text), 0);
  const when: Readonly<Record<(typeof needs)[number], boolean>> = {
    cutOff: facts.some(({ period }) => period !== undefined && !period.from && !period.to),
    lastYear: inferred.length > 0,
    undated: printed.some(({ status }) => status === "stock"),
    assessor: printed.some(({ measure }) => measure === "countiesPassed"),
    reading: body.kind === "bars" && body.rows.some(({ part }) => part !== null),
    report: true,
  };
  const needed = needs.filter((mark) => when[mark]);
  return [
    ...needed.filter((mark) => countOf(own[mark], text) === 0).map((mark) => `says nowhere: ${own[mark]}`),
    ...(timesComputed > countOf(own.computed, text)
      ? [`does not call every computed figure ${own.computed}`]
      : []),
  ];
}
