import {
  backgrounds,
  customLimits,
  defaultSettings,
  densities,
  handoutCounts,
  pictureParts,
  pictureThemes,
  presetIds,
  slideForms,
  themePalettes,
  type ExportSettings,
} from "../../src/export/settings";
import { listIn, numberIn, oneIn, UsageError, type GivenOptions } from "./commandOptions";

/** The presets with a fixed size. */
export const namedPresets = presetIds.filter((id) => id !== "custom");

const customNames = ["width", "height", "unit", "dpi"] as const;

/**
 * The style of pictures that a command line asks for, with the page's defaults for the rest.
 * @throws UsageError for a value that is not accepted.
 */
export function renderSettings(given: GivenOptions): ExportSettings {
  const preset = oneIn(given, "preset", namedPresets);
  const custom = customIn(given);
  if (custom && preset) throw new UsageError("--preset", "cannot be combined with --width and --height");
  const density = oneIn(given, "density", densities.map(String));
  const handout = oneIn(given, "handout", handoutCounts.map(String));
  const without = listIn(given, "without", pictureParts);
  return {
    ...defaultSettings,
    preset: custom ? "custom" : (preset ?? defaultSettings.preset),
    custom: custom ?? defaultSettings.custom,
    density: densities.find((each) => String(each) === density) ?? defaultSettings.density,
    theme: oneIn(given, "theme", pictureThemes) ?? defaultSettings.theme,
    background: oneIn(given, "background", backgrounds) ?? defaultSettings.background,
    parts: pictureParts.filter((part) => !without.includes(part)),
    slideForm: oneIn(given, "slides", slideForms) ?? defaultSettings.slideForm,
    handout: handoutCounts.find((each) => String(each) === handout) ?? defaultSettings.handout,
  };
}

/** A custom size; null if none was given. */
function customIn(given: GivenOptions): ExportSettings["custom"] | null {
  const unit = oneIn(given, "unit", ["px", "cm"]) ?? "px";
  const dpi = numberIn(given, "dpi", 30, 1200) ?? defaultSettings.custom.dpi;
  const { smallest, largest } = customLimits;
  const cm = (px: number): number => (px / dpi) * 2.54;
  const [least, most] =
    unit === "px"
      ? [smallest, largest]
      : [Math.ceil(cm(smallest) * 10) / 10, Math.floor(cm(largest) * 10) / 10];
  const width = numberIn(given, "width", least, most);
  const height = numberIn(given, "height", least, most);
  if (width !== null && height !== null) return { width, height, unit, dpi };
  const lonely = customNames.find((name) => given.has(name));
  if (lonely) {
    const missing = ["--width", "--height"].filter((name) => !given.has(name.slice(2)));
    throw new UsageError(`--${lonely}`, `also needs ${missing.join(" and ")}`);
  }
  return null;
}

/** Notes on settings whose effect may surprise. */
export function settingsNotes(given: GivenOptions, { theme, background }: ExportSettings): readonly string[] {
  if (theme !== "dark" || background === "transparent" || !given.has("background")) return [];
  const ground = themePalettes.dark.paper;
  return [
    `Note: with --theme dark, --background ${background} gives the dark background of that theme, ${ground}.`,
  ];
}
