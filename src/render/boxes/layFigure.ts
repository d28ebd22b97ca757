import type { FigureBox } from "../../body/box";
import { fillOf } from "../../body/fill";
import { figureRun, figureRunAscent, figureRunWidth, type FigureRunLook } from "./figureRun";
import { textWidth, widestWord, wrapText } from "../measureText";
import { leading } from "../shapes";
import type { Figure } from "../../selectors/computed";
import { figureUnit, unitBesideLabel } from "../../wording/figureText";
import type { Ink } from "../pen";
import type { Laid, Setting } from "./laid";

/** em: the width of the spine, whose fill shows the figure's status, and the gap after it. */
const spine = 0.3;
const afterSpine = 0.55;
/** The distance from the baseline to the top of the label below, as a multiple of the digits' size. */
const belowBaseline = 0.24;
/** em between digits and a label behind them. */
const beforeLabel = 0.7;
/** If the label has more lines than this, the other setting is tried. */
const mostLines = 4;
/** Two lines of words fit beside digits that are at least this many times as large as the words. */
const roomForTwo = 2.3;

/** A figure in large digits with its label. The spine at its left shows whether it is a result, a plan or a rule. */
export function layFigure(box: FigureBox, width: number, { locale, level }: Setting): Laid {
  const { figure, label, statements } = box;
  const digits = level.digits * box.size;
  const em = level.words;
  const inner = width - spine - afterSpine;
  const unit = (label === "" ? figureUnit : unitBesideLabel)(figure, locale);
  const look = (words: "line" | "stack"): FigureRunLook => ({ size: digits, em, unit, words });
  // Prefers two lines of words beside digits that are large enough, otherwise one line if it fits.
  const settings = digits >= roomForTwo * em ? (["stack", "line"] as const) : (["line", "stack"] as const);
  const chosen = settings.find((each) => figureRunWidth(figure, locale, look(each)) <= inner) ?? settings[0];
  const used = figureRunWidth(figure, locale, look(chosen));
  const isBeside =
    box.setting === "beside" && label !== "" && used + beforeLabel + textWidth(label, em) <= inner;
  const lines = label === "" || isBeside ? [] : wrapText(label, inner, em);
  const labelWidth = Math.max(0, ...lines.map((line) => textWidth(line, em)));
  const needed = figureRunAscent(figure, locale, look(chosen)) + belowBaseline * digits;
  const run = Math.max(needed, leading * em);
  const fromTop = run - belowBaseline * digits - (run - needed) / 2;
  const height = run + lines.length * leading * em;
  const takes =
    spine + afterSpine + (isBeside ? used + beforeLabel + textWidth(label, em) : Math.max(used, labelWidth));
  return {
    height,
    baseline: fromTop,
    head: 0,
    compromises: 0,
    grows: false,
    isReadable: used <= inner && widestWord(label, em) <= inner + 0.01 && lines.length <= mostLines,
    draw: ({ x, y }, pen) => {
      const left = x + spine + afterSpine;
      const baseline = y + fromTop;
      return [
        pen.mark(
          { x, y, width: Math.min(width, takes), height },
          [figure, ...statements],
          [
            pen.filled(
              { x, y: y + 0.05, width: spine, height: height - 0.1 },
              box.fill ?? fillOf(statusOf(figure)),
            ),
            ...figureRun(figure, locale, {
              ...look(chosen),
              size: digits * pen.em,
              em: em * pen.em,
              x: left * pen.em,
              baseline: baseline * pen.em,
              color: pen.color(inkOf(figure)),
            }),
            ...(isBeside
              ? [
                  pen.words([label], left + used + beforeLabel, baseline - (0.37 + leading / 2) * em, {
                    size: em,
                    ink: "ink",
                  }),
                ]
              : []),
            ...(lines.length === 0 ? [] : [pen.words(lines, left, y + run, { size: em, ink: "ink" })]),
          ],
        ),
      ];
    },
  };
}

function statusOf(figure: Figure) {
  return figure.kind === "fact" ? figure.status : "actual";
}

function inkOf(figure: Figure): Ink {
  const status = statusOf(figure);
  if (status === "stock") return "ink";
  return status === "target" ? "planned" : "reported";
}
