import type { Fact } from "../dataset/schema";
import type { Figure, Statement } from "../selectors/computed";
import type { Locale } from "../i18n/locale";
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

/** A figure in large digits with as much of its unit as its label does not say, and what it counts. */
export interface FigureBox {
  readonly kind: "figure";
  readonly figure: Figure;
  /** What it counts; empty where words beside it say so. */
  readonly label: string;
  /** Where the label stands: below the digits, or behind them on one line where there is room. */
  readonly setting: "below" | "beside";
  /** The size of the digits, as a multiple of the usual one. */
  readonly size: number;
  /** The fill of its spine where that is a key to a mark beside it; that of its status where absent. */
  readonly fill?: Fill | undefined;
  /** What else the box stands for. */
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

/** Squares that each stand for as many things as the next, row by row. */
export interface Waffle {
  readonly kind: "waffle";
  readonly parts: readonly WafflePart[];
  /** Squares in a full row; as many as the width takes where absent. */
  readonly perRow?: number | undefined;
  /** em from one square to the next, at most. */
  readonly pitch: number;
}

/** A small bar to the scale of its neighbours. */
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

/** A child that an arrow leads to. */
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
  /** Whether the rail ends in arrowheads, or only joins. */
  readonly hasHeads: boolean;
}

/** Ways to say the same, the best first; the layout takes the first that is readable. */
export interface Ways {
  readonly kind: "ways";
  readonly ways: readonly [Box, ...Box[]];
}

export function boxes(root: Box): Boxes {
  return { kind: "boxes", root };
}

type Optional<Kind, Given extends keyof Kind> = Partial<Omit<Kind, "kind" | Given>>;

export function words(text: string, options: Optional<Words, "text"> = {}): Words {
  return { kind: "words", text, lead: "", look: "plain", statements: [], ...options };
}

export function figure(
  of: Figure,
  label: string,
  options: Optional<FigureBox, "figure" | "label"> = {},
): FigureBox {
  return {
    kind: "figure",
    figure: of,
    label,
    setting: "below",
    size: 1,
    statements: [],
    ...options,
  };
}

/** A fact in large digits above its own label. */
export function factFigure(
  fact: Fact,
  locale: Locale,
  options: Optional<FigureBox, "figure" | "label"> = {},
): FigureBox {
  return figure(fact, fact.label[locale], options);
}

export function row(children: readonly Box[], options: Optional<Row, "children"> = {}): Row {
  return { kind: "row", children, gap: 1, least: 4, ...options };
}

export function column(children: readonly Box[], options: Optional<Column, "children"> = {}): Column {
  return { kind: "column", children, gap: 0.8, isRuled: false, ...options };
}

export function grid(
  children: readonly Box[],
  columns: readonly number[],
  options: Optional<Grid, "children" | "columns"> = {},
): Grid {
  return { kind: "grid", children, columns, gap: 1, least: 5, isEven: false, ...options };
}

export function card(child: Box | null, options: Optional<Card, "child"> = {}): Card {
  return { kind: "card", child, title: null, frame: "field", pad: 0.8, least: 0, statements: [], ...options };
}

export function waffle(parts: readonly WafflePart[], options: Optional<Waffle, "parts"> = {}): Waffle {
  return { kind: "waffle", parts, pitch: 1.2, ...options };
}

export function bar(statement: Figure, fill: Fill, largest: number): Bar {
  return { kind: "bar", value: statement.value, largest, fill, statements: [statement] };
}

export function arrow(options: Optional<Arrow, never> = {}): Arrow {
  return { kind: "arrow", above: null, below: null, fill: null, statements: [], ...options };
}

export function branches(
  source: Box,
  of: readonly Branch[],
  options: Optional<Branches, "source" | "branches"> = {},
): Branches {
  return {
    kind: "branches",
    source,
    branches: of,
    direction: "across",
    shares: [1, 2.5],
    gap: 0.9,
    hasHeads: true,
    ...options,
  };
}

export function ways(best: Box, ...others: readonly Box[]): Ways {
  return { kind: "ways", ways: [best, ...others] };
}

/** Items below one another, each behind its number or a dot. */
export function list(
  items: readonly string[],
  {
    marker = "dot",
    statements = [],
    look = "plain",
    gap = 0.25,
  }: {
    readonly marker?: "dot" | "number" | "none";
    readonly statements?: readonly Statement[];
    readonly look?: Words["look"];
    readonly gap?: number;
  } = {},
): Column {
  const isMarked = marker !== "none";
  return column(
    items.map((item, place) => {
      const text = words(item, { look, statements });
      if (!isMarked) return text;
      const sign = words(marker === "number" ? String(place + 1) : "·", { look: "strong" });
      return row([sign, text], {
        widths: [{ em: marker === "number" && items.length > 9 ? 1.3 : 0.8 }, 1],
        gap: 0.3,
        least: 0,
      });
    }),
    { gap },
  );
}
