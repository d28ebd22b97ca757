import type { Box } from "../../body/box";
import type { Mark } from "../marks";
import type { Locale } from "../../i18n/locale";
import type { Pen } from "../pen";
import type { Place } from "../place";

export type { Place } from "../place";

/** A box measured at a width, ready to be drawn once its place is known. */
export interface Laid {
  /** The least height in em. */
  readonly height: number;
  /** em from the top to the baseline of the first line; null for boxes that do not align with lines of text. */
  readonly baseline: number | null;
  /** The height in em of the title of the topmost card; 0 if there is none. */
  readonly head: number;
  /** Whether it can use additional height. */
  readonly grows: boolean;
  /** Whether all words and figures have the width they need. */
  readonly isReadable: boolean;
  /** How many steps down from the best of its `ways` and numbers of columns it is. */
  readonly compromises: number;
  readonly draw: (place: Place, pen: Pen) => readonly Mark[];
}

/** The size of digits and words, and the distances between boxes, as multiples of the usual ones unless in em. */
export interface Level {
  /** em of the digits of a figure of size 1. */
  readonly digits: number;
  readonly words: number;
  /** Vertical distances as a multiple of the usual ones. Horizontal ones grow with the words. */
  readonly air: number;
}

/** What a box needs to know to lay itself out. */
export interface Setting {
  readonly locale: Locale;
  readonly level: Level;
  /** Which of several readable ways to choose. */
  readonly prefers: "best" | "lowest";
  /** Whether the parent sets its children side by side or below one another. */
  readonly direction: "across" | "down";
  /** The least height in em of the title of the topmost card, so that the contents of cards in a row line up. */
  readonly head: number;
  /** Lays out a child of any kind for a width in em. */
  readonly lay: (box: Box, width: number, setting: Setting) => Laid;
}

/** Whether all of several boxes are readable, and the sum of their compromises. */
export function together(laid: readonly (Laid | null)[]): Pick<Laid, "isReadable" | "compromises"> {
  return {
    isReadable: laid.every((each) => each?.isReadable ?? true),
    compromises: laid.reduce((sum, each) => sum + (each?.compromises ?? 0), 0),
  };
}

/** The setting for the children of a column or a card. */
export function below(setting: Setting, head = 0): Setting {
  return { ...setting, direction: "down", head };
}

/** em from the left to a rail or an arrow that points down. */
export const railAt = 0.9;
