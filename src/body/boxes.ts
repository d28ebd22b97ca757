import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import type { Figure, Statement } from "../selectors/computed";
import type {
  Arrow,
  Bar,
  Box,
  Boxes,
  Branch,
  Branches,
  Card,
  Column,
  FigureBox,
  Grid,
  Row,
  Waffle,
  WafflePart,
  Ways,
  Words,
} from "./box";
import type { Fill } from "./fill";

/** A diagram of boxes. */
export function boxes(root: Box): Boxes {
  return { kind: "boxes", root };
}

type Optional<Kind, Given extends keyof Kind> = Partial<Omit<Kind, "kind" | Given>>;

/** Words, plain unless said otherwise. */
export function words(text: string, options: Optional<Words, "text"> = {}): Words {
  return { kind: "words", text, lead: "", look: "plain", statements: [], ...options };
}

/** A figure in large digits above its label. */
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

/** Boxes side by side, 1 em apart. */
export function row(children: readonly Box[], options: Optional<Row, "children"> = {}): Row {
  return { kind: "row", children, gap: 1, least: 4, ...options };
}

/** Boxes below one another. */
export function column(children: readonly Box[], options: Optional<Column, "children"> = {}): Column {
  return { kind: "column", children, gap: 0.8, isRuled: false, ...options };
}

/** Boxes in equal columns; the number of columns is the first readable one of those given. */
export function grid(
  children: readonly Box[],
  columns: readonly number[],
  options: Optional<Grid, "children" | "columns"> = {},
): Grid {
  return { kind: "grid", children, columns, gap: 1, least: 5, isEven: false, ...options };
}

/** A box on a grey field. */
export function card(child: Box | null, options: Optional<Card, "child"> = {}): Card {
  return { kind: "card", child, title: null, frame: "field", pad: 0.8, least: 0, statements: [], ...options };
}

/** A waffle as wide as the available room. */
export function waffle(parts: readonly WafflePart[], options: Optional<Waffle, "parts"> = {}): Waffle {
  return { kind: "waffle", parts, pitch: 1.2, ...options };
}

/** A small bar for a figure. */
export function bar(statement: Figure, fill: Fill, largest: number): Bar {
  return { kind: "bar", value: statement.value, largest, fill, statements: [statement] };
}

/** A thin arrow to the next box. */
export function arrow(options: Optional<Arrow, never> = {}): Arrow {
  return { kind: "arrow", above: null, below: null, fill: null, statements: [], ...options };
}

/** A source with arrows to several boxes at its right. */
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

/** Alternative layouts of the same content, best first. */
export function ways(best: Box, ...others: readonly Box[]): Ways {
  return { kind: "ways", ways: [best, ...others] };
}

/** Items below one another, each with a number or a dot. */
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
