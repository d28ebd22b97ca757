import type { Words } from "../../body/box";
import { textWidth, widestWord, wrapText, type Weight } from "../measureText";
import { leading } from "../shapes";
import type { Ink, Pen } from "../pen";
import type { Laid, Place, Setting } from "./laid";

/** em: the gap between a bold lead and the words behind it, and the room a line must have left for them to start there. */
const afterLead = 0.5;
const leastBehind = 3;

/** em: a lead as short as a number is not left alone on a line. */
const shortLead = 1.5;

/** A text of more lines than this is a paragraph: it starts at the top of a row, not on the row's baseline. */
const mostLevelled = 2;

/** From the top of a line of words to its baseline, as a multiple of their size. */
const baselineAt = leading / 2 + 0.37;

/** Words wrapped to a width in em. A bold lead precedes them on the same line if there is room. */
export function layWords({ text, lead, look, statements }: Words, width: number, { level }: Setting): Laid {
  const size = level.words;
  const weight: Weight = look === "strong" ? "bold" : "normal";
  const lines = leadLines(lead, text, width, size, weight);
  const count = lines.leads.length + lines.rest.length;
  const height = count * leading * size;
  const widest = Math.max(lines.widest, widestWord(lead, size, "bold"), widestWord(text, size, weight));
  const ink: Ink = look === "quiet" ? "quiet" : "ink";
  return {
    height,
    baseline: count > mostLevelled ? null : baselineAt * size,
    head: 0,
    compromises: 0,
    grows: false,
    isReadable: widest <= width + 0.01,
    draw: ({ x, y }: Place, pen: Pen) => {
      const lineHeight = leading * size;
      const lastLead = lines.leads.length - 1;
      const shapes = [
        ...(lines.leads.length === 0
          ? []
          : [pen.words(lines.leads, x, y, { size, ink: "ink", weight: "bold" })]),
        ...(lines.behind === ""
          ? []
          : [pen.words([lines.behind], x + lines.indent, y + lastLead * lineHeight, { size, ink, weight })]),
        ...(lines.rest.length === 0
          ? []
          : [pen.words(lines.rest, x, y + lines.leads.length * lineHeight, { size, ink, weight })]),
      ];
      return [pen.mark({ x, y, width: Math.min(width, lines.widest), height }, statements, shapes)];
    },
  };
}

interface LeadLines {
  readonly leads: readonly string[];
  /** The part of the text that follows on the last line of the lead. */
  readonly behind: string;
  readonly rest: readonly string[];
  /** em from the left to the words after the lead. */
  readonly indent: number;
  /** em */
  readonly widest: number;
}

function leadLines(lead: string, text: string, width: number, size: number, weight: Weight): LeadLines {
  const widthOf = (line: string, of: Weight): number => textWidth(line, size, of);
  const wrapped = (of: string): readonly string[] => (of === "" ? [] : wrapText(of, width, size, weight));
  const unled = (leads: readonly string[]): LeadLines => {
    const rest = wrapped(text);
    return {
      leads,
      behind: "",
      rest,
      indent: 0,
      widest: Math.max(
        0,
        ...leads.map((line) => widthOf(line, "bold")),
        ...rest.map((line) => widthOf(line, weight)),
      ),
    };
  };
  if (lead === "") return unled([]);
  const leads = wrapText(lead, width, size, "bold");
  const indent = widthOf(leads.at(-1) ?? "", "bold") + afterLead * size;
  const left = width - indent;
  const behind =
    left < leastBehind * size || text === "" ? "" : (wrapText(text, left, size, weight)[0] ?? "");
  const isWithinWord = /[A-Za-z0-9]$/.test(behind) && /^[A-Za-z0-9]/.test(text.slice(behind.length));
  // Words that would break here but fit on a line of their own get that line.
  const breaksInVain =
    indent > (shortLead + afterLead) * size && behind !== text && widthOf(text, weight) <= width;
  if (behind === "" || isWithinWord || breaksInVain || widthOf(behind, weight) > left) return unled(leads);
  const rest = wrapped(text.slice(behind.length).trimStart());
  return {
    leads,
    behind,
    rest,
    indent,
    widest: Math.max(
      ...leads.map((line) => widthOf(line, "bold")),
      indent + widthOf(behind, weight),
      ...rest.map((line) => widthOf(line, weight)),
    ),
  };
}
