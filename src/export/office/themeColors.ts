import type { Palette } from "../../render/theme";

/** The names under which slides ask for the colours of their theme. */
export type ThemeColor =
  "bg1" | "tx1" | "bg2" | "tx2" | "accent1" | "accent2" | "accent3" | "accent4" | "accent5" | "accent6";

/** What each colour of a deck's theme means, in a theme's order: the first accent is what is reported, the second what is planned. */
export function themeColors(
  palette: Palette,
  ground: string,
): readonly (readonly [name: ThemeColor, color: string])[] {
  return [
    ["tx1", palette.ink],
    ["bg1", ground],
    ["tx2", palette.inkQuiet],
    ["bg2", palette.field],
    ["accent1", palette.reported],
    ["accent2", palette.planned],
    ["accent3", palette.outside[3]],
    ["accent4", palette.accent],
    ["accent5", palette.stock],
    ["accent6", palette.reportedSoft],
  ];
}

/** The colours of a theme by the names of its own elements, those of links with them. */
export function themeSlots(
  palette: Palette,
  ground: string,
): readonly (readonly [slot: string, color: string])[] {
  return [
    ...themeColors(palette, ground).map(
      ([name, color]) => [name.replace("tx", "dk").replace("bg", "lt"), color] as const,
    ),
    ["hlink", palette.reported],
    ["folHlink", palette.inkQuiet],
  ];
}
