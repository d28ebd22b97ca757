import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { statusInk } from "../statusStyle";
import type { Frame } from "../theme";
import { figureNumber } from "../../wording/words";
import { textStack } from "./textStack";

/** px */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface StackLook {
  /** What was worked out of the figure; empty where nothing was. */
  readonly computed: string;
  readonly column: Column;
  readonly locale: Locale;
  /** px of the digits. */
  readonly size: number;
}

/** A figure above its label and what was worked out of it. */
export function figureStack(
  fact: Fact,
  { computed, column, locale, size }: StackLook,
  { text, palette }: Pick<Frame, "text" | "palette">,
) {
  return textStack(
    [
      {
        text: figureNumber(fact, locale),
        look: { size, color: statusInk(fact.status, palette), weight: "bold" },
      },
      { text: fact.label[locale], look: { size: text, color: palette.ink } },
      { text: computed, look: { size: text, color: palette.inkQuiet } },
    ],
    column,
  );
}

/** A note in quiet letters. */
export function quietText(words: string, column: Column, { text, palette }: Pick<Frame, "text" | "palette">) {
  return textStack([{ text: words, look: { size: text, color: palette.inkQuiet } }], column);
}
