import type { Box } from "../../body/boxes";
import type { Mark } from "../marks";
import type { Locale } from "../../i18n/locale";
import type { Pen } from "../pen";
import type { Place } from "../place";

export type { Place } from "../place";

/** A box measured for a width, and how to draw it once its place is known. */
export interface Laid {
  /** The least height in em. */
  readonly height: number;
  /** Whether it can make use of more height. */
  readonly grows: boolean;
  /** Whether all words and figures have the width they need. */
  readonly isReadable: boolean;
  readonly draw: (place: Place, pen: Pen) => readonly Mark[];
}

/** How large digits and words are and how far things stand apart, as multiples of the usual. */
export interface Level {
  /** em of the digits of a figure of size 1. */
  readonly digits: number;
  readonly words: number;
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
  /** Lays out a child of any kind for a width in em. */
  readonly lay: (box: Box, width: number, setting: Setting) => Laid;
}
