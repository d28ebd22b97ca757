import type { DeckFormat, ExportFormat } from "./formats";
import { defaultSettings, pictureParts, type ExportSettings } from "./settings";

/**
 * The parts of a file name that tell its settings from the usual ones of the format: `square`, `1600x900`, `dark`, `2x`. Two
 * files that look different never have the same name.
 */
export function lookName(settings: ExportSettings, format: ExportFormat | DeckFormat): readonly string[] {
  if (format === "csv" || format === "xlsx" || format === "json") return [];
  const { theme, background, density, parts, slideForm, handout } = settings;
  const left = pictureParts.filter((part) => !parts.includes(part));
  return [
    sizeName(settings),
    theme === defaultSettings.theme ? "" : theme,
    background === defaultSettings.background ? "" : background,
    left.length === 0 ? "" : `without-${left.join("-")}`,
    slideForm === defaultSettings.slideForm || format !== "pptx" ? "" : `${slideForm}s`,
    density === defaultSettings.density || format !== "png" ? "" : `${density}x`,
    handout === defaultSettings.handout || format !== "handout" ? "" : `${handout}-per-page`,
  ].filter((name) => name !== "");
}

function sizeName({ preset, custom }: ExportSettings): string {
  if (preset === defaultSettings.preset) return "";
  if (preset !== "custom") return preset;
  const { width, height, unit, dpi } = custom;
  if (unit === "px") return `${width}x${height}`;
  return `${width}x${height}cm${dpi === defaultSettings.custom.dpi ? "" : `-${dpi}dpi`}`;
}
