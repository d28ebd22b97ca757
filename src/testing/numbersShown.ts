import { rounded } from "../i18n/number";
import type { Plot, Sources } from "../charts/chart";
import { tableOf } from "../wording/table";
import type { Dataset, Fact } from "../dataset/schema";
import type { Statement } from "../selectors/computed";

/** A piece of text on the page or in a picture. */
export interface Piece {
  readonly text: string;
  /** The height of its middle, in px; the ticks of an axis share it. */
  readonly y: number;
  /** Whether it is drawn in a picture, where there may be axis ticks. */
  readonly isDrawn: boolean;
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };
const numberPattern = /(\d[\d,]*(?:\.\d+)?)\s*(亿|万|billion|million)?/g;

/** The numbers in a text, multiplied by any 万 or million behind them. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(numberPattern)].map(([, digits = "", scale = ""]) =>
    Number((Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1)).toPrecision(12)),
  );
}

/** Each language's words for large numbers, largest first. */
const scalesByLanguage = [
  [1e8, 1e4],
  [1e9, 1e6],
];

/** The forms in which a number may be shown: as a whole, or the digits before 亿, 万, billion or million. */
function forms(value: number, decimals = 10): readonly number[] {
  const used = scalesByLanguage.flatMap((sizes) => sizes.find((size) => value >= size) ?? []);
  const shown = decimals < 0 ? rounded(value, decimals) : value;
  return [1, ...used].map((scale) => Number((shown / scale).toFixed(decimals < 0 ? 10 : decimals)));
}

function ownNumbers(statement: Statement, dataset: Dataset): readonly number[] {
  if (statement.kind === "record") return numbersIn(JSON.stringify(statement));
  const byId = (id: string | undefined): readonly Fact[] => dataset.facts.filter((fact) => fact.id === id);
  switch (statement.kind) {
    case "computed":
      return [
        ...forms(statement.value, statement.decimals),
        ...statement.inputs.flatMap((input) => ownNumbers(input, dataset)),
      ];
    case "fact": {
      const { value, upper, partOf } = statement;
      const whole = byId(partOf).flatMap((fact) => forms(fact.value));
      return [...forms(value), ...(upper === undefined ? [] : forms(upper)), ...whole];
    }
    case "flow":
    case "place":
      return statement.facts.flatMap((id) => byId(id).flatMap((fact) => ownNumbers(fact, dataset)));
    case "list":
      return byId(statement.count).flatMap((fact) => forms(fact.value));
    case "event":
      return numbersIn([statement.from, statement.to ?? ""].join(" ").replaceAll("-", " "));
  }
}

/**
 * Every number that a chart may show: its figures, the inputs of computed ones, their dates and places, and the numbers in
 * the dataset's own words about them. `counted` are numbers that the chart counts itself.
 */
export function allowedNumbers(
  plot: Plot,
  sources: Sources,
  counted: readonly number[],
): ReadonlySet<number> {
  const { dataset } = sources;
  const { rows } = tableOf(plot, dataset);
  const words = rows.flatMap(({ cells }) => [
    cells.label,
    cells.area,
    cells.period,
    cells.printed,
    cells.source,
    cells.note,
  ]);
  const dates = [dataset.report.published, dataset.report.title.zh, dataset.report.title.en];
  return new Set([
    ...plot.statements.flatMap((statement) => ownNumbers(statement, dataset)),
    ...plot.statements.flatMap((statement) => (statement.kind === "record" ? [] : [statement.at.section])),
    ...[...words, ...dates].flatMap(numbersIn),
    ...counted,
  ]);
}

/** Whether numbers increase by equal steps or by equal factors, like the ticks of an axis. */
function isProgression(numbers: readonly number[]): boolean {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length < 3) return false;
  const follows = (next: (number: number) => number) =>
    numbers.every(
      (number, place) => place === 0 || Math.abs(number - next(numbers[place - 1] ?? 0)) < 1e-6 * number,
    );
  return follows((number) => number + second - first) || follows((number) => (number * second) / first);
}

/** The pieces that are ticks: bare numbers on one line of a picture that form a progression. */
function ticksOf(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const bare = pieces.filter(
    ({ text, isDrawn }) => isDrawn && /^[\d.,]+\s?(万|亿|million|billion|%)?$/.test(text.trim()),
  );
  const lines = new Map<number, Piece[]>();
  for (const piece of bare) lines.set(piece.y, [...(lines.get(piece.y) ?? []), piece]);
  return new Set(
    [...lines.values()].filter((line) => isProgression(line.flatMap(({ text }) => numbersIn(text)))).flat(),
  );
}

/** The scale bar of a map, which corresponds to the ticks of an axis. */
const scaleBar = /^\d+(公里| km)$/;

/** The numbers shown that are neither allowed nor axis ticks, each with the text that contains it. */
export function strayNumbers(pieces: readonly Piece[], allowed: ReadonlySet<number>): readonly string[] {
  const ticks = ticksOf(pieces);
  return pieces
    .filter((piece) => !ticks.has(piece) && !scaleBar.test(piece.text))
    .flatMap(({ text }) =>
      numbersIn(text)
        .filter((number) => !allowed.has(number))
        .map((number) => `${number} in “${text}”`),
    );
}
