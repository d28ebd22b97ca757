import { cardGrid } from "../render/layouts/cardGrid";
import { defineChart, type Words } from "./chart";
import { digitHeight, figureRun } from "../render/layouts/figureRun";
import { markOption, type Mark } from "../render/marks";
import { wrapText } from "../render/measureText";
import { leading, textShape, type Box } from "../render/shapes";
import { markKind, statusInk } from "../render/statusStyle";
import { lightPalette, type Frame } from "../render/theme";
import { leaderShapes, pickedSquare } from "../render/layouts/pickedSquare";
import { fittingGrid, gridBox, unitSquares } from "../render/layouts/unitGrid";
import { figureNumber, figureText, figureUnit } from "../wording/words";
import type { Figure } from "../selectors/computed";
import type { Locale } from "../i18n/locale";
import { sessionMeans, type SessionMean } from "../selectors/sessionMeans";

interface Messages {
  readonly means: (means: readonly string[]) => string;
  readonly held: (sessions: readonly string[]) => string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly meanOf: (unit: string) => string;
  readonly quotient: (volume: string, sessions: string) => string;
}

/** Panels stand side by side where each leaves room for its words, and below one another elsewhere. */
const isWide = (width: number, text: number): boolean => width >= 36 * text;

/** In multiples of the text size. */
const gap = 2.4;
const wideHeight = 24;
const narrowPanelHeight = 10.6;
const narrowField = 8;
const leader = 1.3;
/** Of squares that can still be seen, with the gap below them. */
const leastField = 5;

/** How often each kind of training was held, a square a session, and how many came on average. */
export const trainingSessions = defineChart<readonly SessionMean[], Messages>({
  section: "training",
  span: "half",
  messages: {
    zh: {
      means: (means) => `同是“一期”，平均${means.join("、")}`,
      held: (sessions) => `举办${sessions.join("、")}`,
      subtitle: "举办期数，一格为一期，各图格子大小不同；平均每期规模为计算值",
      caveat:
        "“期”不是同一个单位：大讲堂一期同步到各分会场，省外培训数的是人，不是人次。各类不比较，不相加。",
      meanOf: (unit) => `${unit}／期（计算值）`,
      quotient: (volume, sessions) => `${volume} ÷ ${sessions}`,
    },
    en: {
      means: (means) => `A session averages ${listed(means, "or")}`,
      held: (sessions) => `Training was held in ${listed(sessions, "and")}`,
      subtitle: "Sessions held, a square each, sized to fit each panel; the mean per session is computed",
      caveat:
        "A session is not one unit: lectures are relayed to many halls, and one programme counts people. Neither rank nor add.",
      meanOf: (unit) => `${unit} each (computed)`,
      quotient: (volume, sessions) => `${volume}\n÷ ${sessions}`,
    },
  },
  select: ({ dataset }, filters) => sessionMeans(dataset, filters),
  statements: (rows) =>
    rows
      .flatMap(({ sessions, volume, mean }) => [sessions, volume, mean])
      .filter((figure) => figure !== null),
  heading: (rows, { locale, messages }) => {
    const means = rows.flatMap(({ mean }) => (mean ? [meanInTitle(mean, locale)] : []));
    return {
      title:
        means.length > 0
          ? messages.means(means)
          : messages.held(rows.map(({ sessions }) => figureText(sessions, locale))),
      subtitle: messages.subtitle,
      caveat: messages.caveat,
    };
  },
  height: (rows, width, text) =>
    (isWide(width, text) ? wideHeight : rows.length * narrowPanelHeight + (rows.length - 1) * gap) * text,
  smallestHeight: (rows, width, text, words) => {
    const wide = isWide(width, text);
    const columns = wide ? rows.length : 1;
    const own = (width - (columns - 1) * gap * text) / columns;
    const frame = { width, text, height: 0, palette: lightPalette };
    const box = { x: 0, y: 0, width: own, height: 0 };
    const panels = rows.map((row) => panelOf(row, { box, wide, words, frame }));
    const heads = panels.map(({ name, large }) => (name.length * text + large) * leading);
    if (wide) {
      const results = panels.map(({ resultHeight }) => resultHeight);
      return Math.max(...heads) + leastField * text + Math.max(...results);
    }
    const heights = panels.map(({ resultHeight }, place) => (heads[place] ?? 0) + resultHeight);
    return heights.reduce((sum, height) => sum + height, (rows.length - 1) * gap * text);
  },
  option: (rows, words, frame) => {
    const { text, width, height } = frame;
    const wide = isWide(width, text);
    const columns = wide ? rows.length : 1;
    const cells = cardGrid(
      rows.length,
      columns,
      { x: 0, y: 0, width, height },
      { across: gap * text, down: gap * text },
    );
    const panels = rows.flatMap((row, place) => {
      const box = cells[place];
      return box ? [panelOf(row, { box, wide, words, frame })] : [];
    });
    // Squares and results begin at one height in all panels that stand side by side.
    const highest = (part: (panel: Panel) => number): number => Math.max(...panels.map(part));
    const nameLines = highest(({ name }) => name.length);
    const resultHeight = highest((panel) => panel.resultHeight);
    return markOption(
      panels.flatMap((panel) => panelMarks(wide ? { ...panel, nameLines, resultHeight } : panel, frame)),
      frame,
    );
  },
});

/** Words as an English list: `a, b or c`. */
function listed(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1) ?? ""}`;
}

function meanInTitle(mean: Figure, locale: Locale): string {
  return locale === "zh"
    ? figureText(mean, locale)
    : `${figureNumber(mean, locale)} ${figureUnit(mean, locale)}`;
}

interface PanelPlace {
  readonly box: Box;
  readonly wide: boolean;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** A training with its words broken into the lines that its panel leaves room for. */
interface Panel extends SessionMean, PanelPlace {
  readonly name: readonly string[];
  /** How many lines are kept for the name. */
  readonly nameLines: number;
  /** What the mean is, and what it was worked out of. */
  readonly meanOf: readonly string[];
  readonly quotient: readonly string[];
  /** px of the large numbers. */
  readonly large: number;
  /** How far the words of the result stand in from the panel's left, px. */
  readonly indent: number;
  /** px */
  readonly resultHeight: number;
}

function panelOf(row: SessionMean, place: PanelPlace): Panel {
  const { box, wide, words, frame } = place;
  const { locale, messages } = words;
  const { text } = frame;
  const { sessions, volume, mean } = row;
  const indent = text * (wide ? leader : narrowField + leader);
  const quiet = (line: string): readonly string[] => wrapText(line, box.width - indent, text);
  const name = wrapText(sessions.label[locale], box.width, text, "bold");
  const meanOf = mean ? quiet(messages.meanOf(figureUnit(mean, locale))) : [];
  const quotient = volume
    ? quiet(messages.quotient(figureText(volume, locale), figureText(sessions, locale)))
    : [];
  const large = wide ? Math.min(text * 2.4, Math.max(text * 1.75, box.width / 8.5)) : text * 1.75;
  const resultHeight = (large + (meanOf.length + quotient.length) * text) * leading;
  return { ...row, ...place, name, nameLines: name.length, meanOf, quotient, large, indent, resultHeight };
}

/** A panel: its name, its squares with their number, and, led out of one square, what a square stands for. */
function panelMarks(panel: Panel, frame: Frame): readonly Mark[] {
  const { sessions, volume, mean, box, wide, words, name, nameLines, large, indent, resultHeight } = panel;
  const { text, palette } = frame;
  const { locale } = words;
  const bottom = box.y + box.height;
  const numberTop = box.y + nameLines * text * leading;
  const numberBottom = numberTop + large * leading;
  const resultTop = wide ? bottom - resultHeight : numberBottom;
  const fieldTop = wide ? numberBottom : numberTop + text * 0.4;
  const field = {
    x: box.x,
    y: fieldTop,
    width: wide ? box.width : text * narrowField,
    height: (wide ? resultTop - text * 0.8 : bottom) - fieldTop,
  };
  const grid = fittingGrid(sessions.value, field);
  const squares = gridBox(grid, 0, sessions.value);
  const right = box.x + indent;
  const big = { size: large, weight: "bold", baseline: "middle" } as const;
  const quiet = { size: text, color: palette.inkQuiet };
  const held: Mark = {
    box: { ...box, height: squares.y + squares.height - box.y },
    statements: [sessions],
    shapes: [
      textShape(name.join("\n"), box.x, box.y, { size: text, color: palette.ink, weight: "bold" }),
      ...figureRun(sessions, locale, {
        x: wide ? box.x : right,
        baseline: numberTop + large * (leading + digitHeight) * 0.5,
        size: large,
        text,
        color: statusInk(sessions.status, palette),
      }),
      ...unitSquares(grid, sessions.value, markKind(sessions.status), frame),
    ],
  };
  if (!mean || !volume) return [held];
  const meanMiddle = resultTop + (large * leading) / 2;
  const meanOfTop = resultTop + large * leading;
  const quotientTop = meanOfTop + panel.meanOf.length * text * leading;
  const width = box.width - indent;
  return [
    held,
    {
      box: { x: right, y: quotientTop, width, height: panel.quotient.length * text * leading },
      statements: [volume],
      shapes: [textShape(panel.quotient.join("\n"), right, quotientTop, quiet)],
    },
    {
      box: { x: right, y: resultTop, width, height: quotientTop - resultTop },
      statements: [mean],
      shapes: [
        ...leaderShapes(
          pickedSquare(grid, sessions.value, wide ? null : meanMiddle),
          [right - text * 0.3, meanMiddle],
          frame,
        ),
        textShape(figureNumber(mean, locale), right, meanMiddle, { ...big, color: palette.ink }),
        textShape(panel.meanOf.join("\n"), right, meanOfTop, quiet),
      ],
    },
  ];
}
