import type { Figure, Statement } from "../selectors/computed";
import type { Fill } from "./fill";
import type { MapKey } from "./mapSign";

/**
 * A diagram of boxes: words, figures and small marks in rows, columns and grids. Nothing in it has a position or a size in
 * px: the layout decides both. Every length is in em, the size of the smallest letters.
 */
export interface Boxes {
  readonly kind: "boxes";
  readonly root: Box;
}

export type Box =
  Words | FigureBox | Row | Column | Grid | Card | Waffle | Bar | MapKey | Arrow | Branches | Ways;

/** Words that wrap at the available width. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  /** Bold words before the text, on the same line; may be empty. */
  readonly lead: string;
  readonly look: "plain" | "quiet" | "strong";
  readonly statements: readonly Statement[];
}

/** A figure in large digits, with its label and the part of its unit that the label does not say. */
export interface FigureBox {
  readonly kind: "figure";
  readonly figure: Figure;
  /** What it counts; empty if words beside it already say so. */
  readonly label: string;
  /** The place of the label: below the digits or, if there is room, behind them on one line. */
  readonly setting: "below" | "beside";
  /** The size of the digits, as a multiple of the usual one. */
  readonly size: number;
  /** The fill of its spine if that is a key to a mark beside it; otherwise that of its status. */
  readonly fill?: Fill | undefined;
  /** Further statements of the box. */
  readonly statements: readonly Statement[];
}

/** A width within a row: a share of what the fixed widths leave, or a fixed width in em. */
export type Width = number | { readonly em: number };

/** Boxes side by side, their first lines on one baseline. */
export interface Row {
  readonly kind: "row";
  readonly children: readonly Box[];
  /** One for each child; equal shares if absent. */
  readonly widths?: readonly Width[] | undefined;
  /** em */
  readonly gap: number;
  /** The least width of a child, in em; a row with narrower children is not readable. */
  readonly least: number;
}

/** Boxes below one another. */
export interface Column {
  readonly kind: "column";
  readonly children: readonly Box[];
  /** em */
  readonly gap: number;
  /** A hairline between the children. */
  readonly isRuled: boolean;
}

/** Boxes in equal columns, row by row. */
export interface Grid {
  readonly kind: "grid";
  readonly children: readonly Box[];
  /** Possible numbers of columns, best first; the first that is readable is used. */
  readonly columns: readonly number[];
  /** em */
  readonly gap: number;
  /** The least width in em of a column. */
  readonly least: number;
  /** Whether all rows have the same height. */
  readonly isEven: boolean;
}

/** A box with a frame or a background, and a title. */
export interface Card {
  readonly kind: "card";
  /** Null for a card that consists only of its title. */
  readonly child: Box | null;
  readonly title: Box | null;
  /** A grey field, a thin outline, a heavy rule on top, nothing, or the fill of a status. */
  readonly frame: "field" | "outline" | "ruled" | "none" | Fill;
  /** em between the frame and the content. */
  readonly pad: number;
  /** The least height in em, for a card that stands for a thing counted. */
  readonly least: number;
  readonly statements: readonly Statement[];
}

/** A run of squares of a waffle, one for each thing counted. */
export interface WafflePart {
  readonly count: number;
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

/** A grid of squares, each of which stands for the same number of things. */
export interface Waffle {
  readonly kind: "waffle";
  readonly parts: readonly WafflePart[];
  /** Squares in a full row; as many as fit the width if absent. */
  readonly perRow?: number | undefined;
  /** The greatest distance in em from one square to the next. */
  readonly pitch: number;
}

/** A small bar on the same scale as its neighbours. */
export interface Bar {
  readonly kind: "bar";
  readonly value: number;
  /** The value for which a bar takes the whole width. */
  readonly largest: number;
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

/** An arrow to the next box of its row or column. */
export interface Arrow {
  readonly kind: "arrow";
  /** The words above it in a row, or the first words beside it in a column. */
  readonly above: Box | null;
  readonly below: Box | null;
  /** The fill of its band; null for a thin line, which stands for something without a figure. */
  readonly fill: Fill | null;
  readonly statements: readonly Statement[];
}

/** A box that an arrow points to. */
export interface Branch {
  readonly box: Box;
  /** What the arrow stands for. */
  readonly statements: readonly Statement[];
}

/** A source with arrows to several boxes, to its right or below it, along a common rail. */
export interface Branches {
  readonly kind: "branches";
  readonly source: Box;
  readonly branches: readonly Branch[];
  readonly direction: "across" | "down";
  /** The widths of the source and of the branches if they are side by side. */
  readonly shares: readonly [number, number];
  /** em between branches. */
  readonly gap: number;
  /** Whether the rail ends in arrowheads or merely connects. */
  readonly hasHeads: boolean;
}

/** Alternative layouts of the same content, best first; the first readable one is used. */
export interface Ways {
  readonly kind: "ways";
  readonly ways: readonly [Box, ...Box[]];
}
