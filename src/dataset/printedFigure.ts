import type { Unit } from "../i18n/units";
import type { Bound } from "./codes";
import { chineseNumeral, numeralCharacters } from "./chineseNumeral";

/** A figure parsed from the report's characters; `start` and `end` are the position of its number. */
export interface PrintedFigure {
  readonly value: number;
  /** The upper end of a range; null for a single figure. */
  readonly upper: number | null;
  readonly bound: Bound;
  /** The factor of 万 and 亿; 1 if neither is printed. */
  readonly scale: number;
  /** The counter word (人次, 个县); "第" for an ordinal; empty if nothing follows. */
  readonly counter: string;
  readonly start: number;
  readonly end: number;
}

/** Every figure in a printed string, in order. An enumeration (3、4、5类) gives one for each of its numbers. */
export function printedFigures(printed: string): readonly PrintedFigure[] {
  const word = figureInWords(printed);
  if (word !== null) return [word];
  const matches = [...printed.matchAll(figurePattern)];
  const rests = matches.map((match, place) =>
    printed.slice(match.index + match[0].length, matches[place + 1]?.index ?? printed.length),
  );
  return matches.flatMap((match, place) => {
    const shared = rests.slice(place).find((rest) => rest !== "、") ?? "";
    const figure = figureOf(match, shared.replace(/、$/, ""));
    return figure === null ? [] : [figure];
  });
}

/** The units that a counter word may mean: items if no word follows, none if the word is unknown. */
export function unitsOfCounter(counter: string): readonly Unit[] {
  if (!/^[\p{Script=Han}%]/u.test(counter)) return ["items"];
  return counters.find(([word]) => counter.startsWith(word))?.[1] ?? [];
}

/** The counter word at the start of a text, if it is in the table: 人次 for 人次的培训; empty if there is none. */
export function counterWord(text: string): string {
  return counters.find(([word]) => text.startsWith(word))?.[0] ?? "";
}

const number = `\\d+(?:\\.\\d+)?|[${numeralCharacters}]+`;
const figurePattern = new RegExp(
  "(?<lead>近|突破|超过|超|逾)?(?<ordinal>第)?" +
    `(?<first>${number})(?:(?:至|到|[-—~～])(?<last>${number}))?` +
    "(?<more>余)?(?<scale>万亿|万|亿)?(?<moreAfter>余)?",
  "g",
);

/** 以上 directly after the counter word. */
const atLeastPattern = /^(.{0,3}?)以上/;

const exponents: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
  ["万亿", 12],
]);

/** Figures without a numeral: first in a ranking, and once per period. */
const words: ReadonlyMap<string, string> = new Map([
  ["率先", "第"],
  ["每天", "次"],
  ["每周", "次"],
  ["每月", "次"],
]);

/** Those of these words that state a figure on their own. 每周 and 每月 may also accompany one (每周2期). */
export const wordFigures = ["率先", "每天"] as const;

function figureInWords(printed: string): PrintedFigure | null {
  const counter = words.get(printed);
  if (counter === undefined) return null;
  return { value: 1, upper: null, bound: "exact", scale: 1, counter, start: 0, end: printed.length };
}

function figureOf(match: RegExpMatchArray, rest: string): PrintedFigure | null {
  const groups = match.groups ?? {};
  const exponent = exponents.get(groups.scale ?? "") ?? 0;
  const value = scaled(groups.first, exponent);
  if (value === null || match.index === undefined) return null;
  const atLeast = atLeastPattern.exec(rest);
  const isRank = groups.ordinal !== undefined;
  const lead = groups.lead;
  const over = (lead !== undefined && lead !== "近") || (groups.more ?? groups.moreAfter) !== undefined;
  return {
    value,
    upper: scaled(groups.last, exponent),
    bound: boundOf(over, lead === "近", atLeast !== null),
    scale: 10 ** exponent,
    counter: isRank ? "第" : (atLeast?.[1] ?? rest),
    start: match.index,
    end: match.index + match[0].length,
  };
}

function boundOf(over: boolean, nearly: boolean, atLeast: boolean): Bound {
  if (over) return "over";
  if (nearly) return "nearly";
  return atLeast ? "atLeast" : "exact";
}

/** Reads digits and exponent in one step, because 278.56 × 10⁸ as a product is not a whole number. */
function scaled(numeral: string | undefined, exponent: number): number | null {
  if (numeral === undefined) return null;
  if (/^\d/.test(numeral)) return Number(`${numeral}e${exponent}`);
  const value = chineseNumeral(numeral);
  return value === null ? null : value * 10 ** exponent;
}

/** Counter words and the units they may mean; the longest matching word wins. */
const counterUnits = {
  元: ["yuan"],
  "%": ["percent"],
  第: ["rank"],
  人次: ["personTimes", "visits"],
  人: ["persons"],
  名: ["persons"],
  群众: ["persons"],
  农民: ["persons"],
  贫困农民: ["persons"],
  户: ["households"],
  期: ["sessions"],
  个县: ["counties"],
  个贫困县: ["counties"],
  个乡镇: ["townships"],
  个村: ["villages"],
  个非公企业: ["enterprises"],
  个专业合作社: ["cooperatives"],
  个联村党委: ["committees"],
  个主体文件: ["documents"],
  个配套文件: ["documents"],
  家省直部门: ["departments"],
  条: ["records"],
  次: ["times"],
  批次: ["batches"],
  类: ["categories"],
  种: ["kinds"],
  项: ["items", "indicators"],
  个: ["items", "projects"],
  天: ["days"],
  个月: ["months"],
  年: ["years"],
  周年: ["years"],
  大: ["items"],
  步: ["items"],
  点: ["items"],
  级: ["items"],
  要素: ["items"],
  任务: ["items"],
  要点: ["items"],
  架构: ["items"],
  清单: ["items"],
  达标: ["items"],
  不愁: ["items"],
  保障: ["items"],
  主: ["items"],
  包: ["items"],
  变: ["items"],
} satisfies Record<string, readonly Unit[]>;

const counters: readonly (readonly [string, readonly Unit[]])[] = Object.entries(counterUnits).sort(
  ([first], [second]) => second.length - first.length,
);
