import type { Box } from "../../body/box";
import type { Mark } from "../marks";
import type { Locale } from "../../i18n/locale";
import type { Pen } from "../pen";
import type { Place } from "../place";

export type { Place } from "../place";

/** A box measured for a width, and how to draw it once its place is known. */
export interface Laid {
  /** The least height in em. */
  readonly height: number;
  /** em from the top to the first line's baseline; null for boxes that do not align with lines of text. */
  readonly baseline: number | null;
  /** The height in em of the title of the card on top; 0 where there is none. */
  readonly head: number;
  /** Whether it can make use of more height. */
  readonly grows: boolean;
  /** Whether all words and figures have the width they need. */
  readonly isReadable: boolean;
  /** How far it is from the best of its `ways` and numbers of columns, in steps. */
  readonly compromises: number;
  readonly draw: (place: Place, pen: Pen) => readonly Mark[];
}

/** How large digits and words are, in em and as a multiple of the usual, and how far things stand apart. */
export interface Level {
  /** em of the digits of a figure of size 1. */
  readonly digits: number;
  readonly words: number;
  /** Vertical distances as a multiple of the usual ones; horizontal ones grow with the words. */
  readonly air: number;
}

/** What a box has to know to lay itself out. */
export interface Setting {
  readonly locale: Locale;
  readonly level: Level;
  /** Of several readable ways: the first, or the lowest. */
  readonly prefers: "best" | "lowest";
  /** Whether the parent sets its children beside or below one another. */
  readonly direction: "across" | "down";
  /** The least height in em of the title of the card on top, so that cards in a row begin at one height. */
  readonly head: number;
  /** Lays out a child of any kind for a width in em. */
  readonly lay: (box: Box, width: number, setting: Setting) => Laid;
}

/** Whether all of several boxes are readable, and how far down from the best they stand together. */
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

/** em from the left to a rail or an arrow that leads down. */
export const railAt = 0.9;
