import type { Status } from "../dataset/codes";
import type { Shown } from "../selectors/computed";
import type { Weight } from "../render/measureText";
import type { Box, Shape } from "../render/shapes";

/** Draws the sign of what a note speaks of into a square. */
export type Sign = (box: Box) => readonly Shape[];

/** Some words that answer. */
export interface Answering {
  readonly text: string;
  readonly statements: readonly Shown[];
}

/** A figure with what it counts, where its unit does not say that. */
export interface FigureWords {
  readonly figure: string;
  /** Empty where the unit says it. */
  readonly label: string;
  readonly status: Status;
  readonly statements: readonly Shown[];
}

/** A sign with what it means, or just some words. */
export interface SignWords {
  readonly sign: Sign | null;
  readonly text: string;
  readonly statements: readonly Shown[];
}

/** One thing in a note, a line of its own or several. */
export type NoteItem =
  | {
      readonly kind: "heading";
      readonly text: string;
      /** Said of it, in the same line where it fits. */
      readonly said: string;
      readonly sign: Sign | null;
    }
  | { readonly kind: "words"; readonly text: string; readonly weight?: Weight }
  | { readonly kind: "figures"; readonly figures: readonly FigureWords[] }
  | {
      readonly kind: "names";
      readonly lead: string;
      readonly names: readonly Answering[];
      readonly separator: string;
    }
  | { readonly kind: "signs"; readonly signs: readonly SignWords[] }
  | {
      readonly kind: "bar";
      readonly name: string;
      readonly figure: string;
      /** Said below it; empty where nothing is. */
      readonly below: string;
      /** Of the longest bar. */
      readonly share: number;
      readonly draw: (box: Box) => readonly Shape[];
      readonly statements: readonly Shown[];
    };
