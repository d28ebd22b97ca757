import type { AuditProblem } from "./auditProblem";
import type { PlacedPrinting } from "../../src/dataset/placements";
import { printedFigures, unitsOfCounter, type PrintedFigure } from "../../src/dataset/printedFigure";
import type { ReportSentence } from "../../src/dataset/reportText";
import type { Fact } from "../../src/dataset/schema";

/** Compares a fact with the characters of one of its printings. */
export function auditPrinting({
  printing: { fact, at, printed, item },
  sentence,
  figures,
  figure,
  place,
}: PlacedPrinting): readonly AuditProblem[] {
  const problem = (found: string, expected: string): readonly AuditProblem[] => [
    { id: fact.id, at, found, expected },
  ];
  if (sentence === null) return problem("no such sentence", "a section and sentence of the report");
  if (figure === null) {
    const expected = item === null ? "one figure, or `printedItem` to say which" : `a figure ${item} in it`;
    return problem(`“${printed}” holds ${figures.length} figures`, expected);
  }
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
  return [...differences(fact, figure), ...rateProblems(fact, sentence)].map(({ found, expected }) => ({
    id: fact.id,
    at,
    found,
    expected,
  }));
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

const rateWords = { day: ["每天", "日均"], week: ["每周"], month: ["每月"], year: ["每年", "年均"] } as const;

function rateProblems(fact: Fact, sentence: ReportSentence): readonly Difference[] {
  if (fact.per === undefined) return [];
  const accepted = rateWords[fact.per];
  if (accepted.some((word) => sentence.text.includes(word))) return [];
  return [{ found: `per ${fact.per}`, expected: `${accepted.join(" or ")} in the sentence` }];
}

/** The complete figure in the sentence if `printed` cuts it short (without 近 or 余); null if it is complete. */
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
