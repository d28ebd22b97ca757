import type { Palette } from "../../render/theme";
import { colorChanges } from "./colorChanges";
import { themeColors, type ThemeColor } from "./themeColors";

/** A colour as a DrawingML element. */
export interface InkColor {
  readonly xml: string;
}

type Role = Exclude<keyof Palette, "outside" | "paper" | "accent">;

/** The colours a deck is drawn with. They refer to its theme, so that another theme recolours everything. */
export interface Ink {
  readonly palette: Readonly<Record<Role, InkColor>>;
  /** The background, which shows through outlined marks. */
  readonly ground: InkColor;
  /** The theme's colour for a hexadecimal colour of a picture if it has a role in the theme, otherwise the same colour. */
  readonly of: (color: string, opacity?: number) => InkColor;
}

/** The colours of a palette that have no place in a theme: each is derived from one that has. */
function workedOut(palette: Palette): readonly (readonly [string, ThemeColor])[] {
  return [
    [palette.paper, "bg1"],
    [palette.onReported, "bg1"],
    [palette.line, "tx1"],
    [palette.reportedSoft, "accent1"],
    [palette.plannedSoft, "accent2"],
    ...palette.outside.map((color) => [color, "accent3"] as const),
  ];
}

/** The ink of a palette on a background; null for the palette's paper. */
export function inkOf(palette: Palette, background: string | null): Ink {
  const ground = background ?? palette.paper;
  const theme = themeColors(palette, ground);
  const base = new Map(theme);
  const known = new Map<string, { readonly name: string; readonly changes: string }>();
  for (const [color, name] of [...workedOut(palette), ...theme.map(([own, is]) => [is, own] as const)]) {
    const changes = colorChanges(base.get(name) ?? color, color);
    if (!known.has(color) && changes !== null) known.set(color, { name, changes });
  }
  const of = (color: string, opacity = 1): InkColor => {
    const hex = color.toLowerCase();
    const { name, changes } = known.get(hex) ?? { name: null, changes: "" };
    const contents = changes + (opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "");
    const [tag, value] =
      name === null ? ["a:srgbClr", hex.replace("#", "").toUpperCase()] : ["a:schemeClr", name];
    const start = `<${tag} val="${value}"`;
    return { xml: contents === "" ? `${start}/>` : `${start}>${contents}</${tag}>` };
  };
  return {
    palette: {
      ink: of(palette.ink),
      inkQuiet: of(palette.inkQuiet),
      line: of(palette.line),
      field: of(palette.field),
      reported: of(palette.reported),
      reportedSoft: of(palette.reportedSoft),
      onReported: of(palette.onReported),
      planned: of(palette.planned),
      plannedSoft: of(palette.plannedSoft),
      stock: of(palette.stock),
    },
    ground: of(ground),
    of,
  };
}
