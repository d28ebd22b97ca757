import type { Figure, Statement } from "../selectors/computed";
import type { Fill } from "./fill";
import type { MapKey } from "./mapSign";

/**
 * A diagram of boxes: words, figures and small marks in rows, columns and grids. Nothing in it has a place or a size
 * in px; the layout decides both. Every length is in em, the size of the smallest letters.
 */
export interface Boxes {
  readonly kind: "boxes";
  readonly root: Box;
}

export type Box =
  Words | FigureBox | Row | Column | Grid | Card | Waffle | Bar | MapKey | Arrow | Branches | Ways;

/** Words that wrap at the width there is. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
  /** Bold words that the text runs on behind; may be empty. */
  readonly lead: string;
  readonly look: "plain" | "quiet" | "strong";
  readonly statements: readonly Statement[];
}

/** A figure in large digits, with its label and whatever the label does not say of its unit. */
export interface FigureBox {
  readonly kind: "figure";
  readonly figure: Figure;
  /** What it counts; empty if words beside it already say so. */
  readonly label: string;
  /** Where the label stands: below the digits, or behind them on one line where there is room. */
  readonly setting: "below" | "beside";
  /** The size of the digits, as a multiple of the usual one. */
  readonly size: number;
  /** The fill of its spine where that is a key to a mark beside it; that of its status where absent. */
  readonly fill?: Fill | undefined;
  /** Further statements that the box shows. */
  readonly statements: readonly Statement[];
}

/** A width within a row: a share of what the fixed widths leave, or a fixed width in em. */
export type Width = number | { readonly em: number };

/** Boxes side by side, their first lines on one baseline. */
export interface Row {
  readonly kind: "row";
  readonly children: readonly Box[];
  /** One for each child; equal shares where absent. */
  readonly widths?: readonly Width[] | undefined;
  /** em */
  readonly gap: number;
  /** The least width in em that a child may be given; a narrower row is not readable. */
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
  /** How many columns, the best number first; the first that is readable is taken. */
  readonly columns: readonly number[];
  /** em */
  readonly gap: number;
  /** The least width in em of a column. */
  readonly least: number;
  /** Whether all rows are equally high. */
  readonly isEven: boolean;
}

/** A box with a frame or a ground, and a title. */
export interface Card {
  readonly kind: "card";
  /** Null for a card that is only its title. */
  readonly child: Box | null;
  readonly title: Box | null;
  /** A grey field, a thin outline, a heavy rule on top, nothing, or the fill of a status. */
  readonly frame: "field" | "outline" | "ruled" | "none" | Fill;
  /** em between frame and content. */
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
  /** Squares in a full row; as many as the width takes where absent. */
  readonly perRow?: number | undefined;
  /** em from one square to the next, at most. */
  readonly pitch: number;
}

/** A small bar on the same scale as its neighbours. */
export interface Bar {
  readonly kind: "bar";
  readonly value: number;
  /** The value of a bar over the whole width. */
  readonly largest: number;
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

/** An arrow to the next box of the row or column it stands in. */
export interface Arrow {
  readonly kind: "arrow";
  /** The words above it in a row; first beside it in a column. */
  readonly above: Box | null;
  readonly below: Box | null;
  /** The fill of its band; a thin line where null, for something that carries no figure. */
  readonly fill: Fill | null;
  readonly statements: readonly Statement[];
}

/** A box that an arrow points to. */
export interface Branch {
  readonly box: Box;
  /** What the arrow stands for. */
  readonly statements: readonly Statement[];
}

/** A source with arrows to several boxes: to its right, or below it along a rail of its own. */
export interface Branches {
  readonly kind: "branches";
  readonly source: Box;
  readonly branches: readonly Branch[];
  readonly direction: "across" | "down";
  /** Of the source and of the branches, where they stand beside each other. */
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
