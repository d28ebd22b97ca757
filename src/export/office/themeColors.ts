import type { Palette } from "../../render/theme";

/** The names of theme colours as used in slides. */
export type ThemeColor =
  "bg1" | "tx1" | "bg2" | "tx2" | "accent1" | "accent2" | "accent3" | "accent4" | "accent5" | "accent6";

/**
 * The colours of a deck's theme, in the order of a theme: the first accent is for reported results, the second for plans.
 */
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
