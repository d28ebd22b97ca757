import { textWidth, wrapEvenly, wrapText } from "../measureText";
import { leading, textShape, type Shape } from "../shapes";

/** Words in bold, which may be none, with more words running on behind them. */
export interface RunIn {
  readonly lead: string;
  readonly rest: string;
}

/** Between lead and rest, and what must be left of a line for the rest to begin on it, in multiples of the text size. */
const gap = 0.5;
const least = 3;

interface RunInLines {
  readonly leads: readonly string[];
  /** What of the rest stands behind the last line of the lead; empty where it does not fit there. */
  readonly behind: string;
  readonly rests: readonly string[];
}

function linesOf({ lead, rest }: RunIn, width: number, text: number): RunInLines {
  if (lead === "") return { leads: [], behind: "", rests: wrapEvenly(rest, width, text) };
  const leads = wrapText(lead, width, text, "bold");
  const left = width - textWidth(leads.at(-1) ?? "", text, "bold") - gap * text;
  const behind = left < least * text ? "" : (wrapText(rest, left, text)[0] ?? "");
  const isWithinWord = /[A-Za-z0-9]$/.test(behind) && /^[A-Za-z0-9]/.test(rest.slice(behind.length));
  // A rest that would break here but fits into a line of its own takes that line.
  const breaksInVain = behind !== rest && textWidth(rest, text) <= width;
  if (isWithinWord || breaksInVain || textWidth(behind, text) > left) {
    return { leads, behind: "", rests: wrapText(rest, width, text) };
  }
  const remaining = rest.slice(behind.length).trimStart();
  return { leads, behind, rests: remaining === "" ? [] : wrapText(remaining, width, text) };
}

/** How many lines a run-in takes in a width in px. */
export function runInLines(runIn: RunIn, width: number, text: number): number {
  const { leads, rests } = linesOf(runIn, width, text);
  return leads.length + rests.length;
}

/** A run-in from its upper left corner, in lines of at most `width` px. */
export function runInShapes(
  runIn: RunIn,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly text: number },
  colors: { readonly lead: string; readonly rest: string },
): Shape[] {
  const { x, y, width, text } = at;
  const { leads, behind, rests } = linesOf(runIn, width, text);
  const lastLead = leads.at(-1) ?? "";
  const lineHeight = leading * text;
  const indent = textWidth(lastLead, text, "bold") + gap * text;
  const rest = { size: text, color: colors.rest };
  return [
    ...(leads.length === 0
      ? []
      : [textShape(leads.join("\n"), x, y, { size: text, color: colors.lead, weight: "bold" })]),
    ...(behind === "" ? [] : [textShape(behind, x + indent, y + (leads.length - 1) * lineHeight, rest)]),
    ...(rests.length === 0 ? [] : [textShape(rests.join("\n"), x, y + leads.length * lineHeight, rest)]),
  ];
}
