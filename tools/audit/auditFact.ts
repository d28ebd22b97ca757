import type { AuditProblem } from "./auditProblem";
import type { ReportClaims } from "./auditClaims";
import { printedFigures, unitsOfCounter, type PrintedFigure } from "./printedFigure";
import type { ReportSentence } from "../../src/dataset/reportText";
import type { Fact, Reference } from "../../src/dataset/schema";

/** One place where the report prints a fact's figure. */
export interface Printing {
  readonly fact: Fact;
  readonly at: Reference;
  readonly printed: string;
  /** Which figure of an enumeration, from 1; null where there is only one. */
  readonly item: number | null;
}

/** All printings of the facts, long ones first so that a short one cannot take a figure out of a long one. */
export function printingsOf(facts: readonly Fact[]): readonly Printing[] {
  return facts
    .flatMap((fact): readonly Printing[] => [
      { fact, at: fact.at, printed: fact.printed, item: fact.printedItem ?? null },
      ...(fact.alsoAt ?? []).map(({ printed, ...at }) => ({ fact, at, printed, item: null })),
    ])
    .sort((first, second) => second.printed.length - first.printed.length);
}

/** Claims a printing in its sentence and compares what the fact records with what the letters say. */
export function auditPrinting(
  { fact, at, printed, item }: Printing,
  sentence: ReportSentence,
  claims: ReportClaims,
): readonly AuditProblem[] {
  const problem = (found: string, expected: string): readonly AuditProblem[] => [
    { id: fact.id, at, found, expected },
  ];
  const figures = printedFigures(printed);
  if (item === null && figures.length !== 1) {
    return problem(
      `“${printed}” holds ${figures.length} figures`,
      "one figure, or `printedItem` to say which",
    );
  }
  const figure = figures[(item ?? 1) - 1];
  if (figure === undefined) {
    return problem(`“${printed}” holds ${figures.length} figures`, `a figure ${item ?? 1} in it`);
  }
  const place = claims.claimFigure(sentence, printed, [figure]);
  if (place === null) {
    const isThere = sentence.text.includes(printed);
    return problem(
      isThere
        ? `every “${printed}” of this sentence belongs to another fact already`
        : `“${printed}” does not stand in this sentence`,
      "the figure as printed, in the sentence named, once for each fact",
    );
  }
  const whole = wholeFigure(sentence, place.start + figure.start, figure);
  if (whole !== null) return problem(`“${printed}” leaves out letters of the figure`, whole);
  return [
    ...differences(fact, figure).map(({ found, expected }) => ({ id: fact.id, at, found, expected })),
    ...rateProblems(fact, sentence).map(({ found, expected }) => ({ id: fact.id, at, found, expected })),
  ];
}

interface Difference {
  readonly found: string;
  readonly expected: string;
}

function differences(fact: Fact, figure: PrintedFigure): readonly Difference[] {
  const units = unitsOfCounter(figure.counter);
  const found: Difference[] = [];
  const compare = (name: string, recorded: string, read: string) => {
    if (recorded !== read) found.push({ found: `${name} ${recorded}`, expected: `${name} ${read}` });
  };
  compare("value", String(fact.value), String(figure.value));
  compare("upper end", String(fact.upper ?? "none"), String(figure.upper ?? "none"));
  compare("bound", fact.bound, figure.bound);
  if (units.includes(fact.unit)) return found;
  const expected =
    units.length === 0
      ? `a counter word that printedFigure.ts knows, not “${figure.counter}”`
      : `unit ${units.join(" or ")}`;
  return [...found, { found: `unit ${fact.unit}`, expected }];
}

const rateWords = { day: ["每天", "日均"], week: ["每周"], month: ["每月"] } as const;

function rateProblems(fact: Fact, sentence: ReportSentence): readonly Difference[] {
  if (fact.per === undefined) return [];
  const accepted = rateWords[fact.per];
  if (accepted.some((word) => sentence.text.includes(word))) return [];
  return [{ found: `per ${fact.per}`, expected: `${accepted.join(" or ")} in the sentence` }];
}

/** What the sentence prints in full where `printed` cuts a figure short (近 or 余 left out); null where it is whole. */
function wholeFigure(sentence: ReportSentence, start: number, figure: PrintedFigure): string | null {
  const from = start - sentence.start;
  const to = from + figure.end - figure.start;
  const whole = printedFigures(sentence.text).find((other) => other.start < to && from < other.end);
  if (whole === undefined) return null;
  const isSame =
    whole.start === from &&
    whole.end === to &&
    whole.bound === figure.bound &&
    whole.upper === figure.upper &&
    unitsOfCounter(whole.counter).join() === unitsOfCounter(figure.counter).join();
  return isSame
    ? null
    : `“${sentence.text.slice(whole.start, whole.end + 4)}”, read as ${whole.bound} ${whole.value}`;
}
