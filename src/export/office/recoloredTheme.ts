import type { Palette } from "../../render/theme";
import { themeSlots } from "./themeColors";

const colorIn = (theme: string, slot: string): string | undefined =>
  new RegExp(`<a:${slot}>\\s*<a:srgbClr val="([0-9A-Fa-f]{6})"`).exec(theme)?.[1];

/**
 * A deck's theme in the colours of a palette, the same text where it has them already; null where it has other colours
 * than ours, which somebody has chosen.
 */
export function recoloredTheme(
  theme: string,
  palettes: readonly Palette[],
  wanted: Palette,
  ground: string,
): string | null {
  // Any ground will do.
  const isOf = (palette: Palette): boolean =>
    themeSlots(palette, "").every(
      ([slot, color]) =>
        color === "" || `#${colorIn(theme, slot) ?? ""}`.toLowerCase() === color.toLowerCase(),
    );
  if (!palettes.some(isOf)) return null;
  return themeSlots(wanted, ground).reduce(
    (text, [slot, color]) =>
      text.replace(
        new RegExp(`(<a:${slot}>\\s*<a:srgbClr val=")[0-9A-Fa-f]{6}"`),
        (_, start: string) => `${start}${color.slice(1).toUpperCase()}"`,
      ),
    theme,
  );
}
