import * as z from "../dataset/zod";
import { darkPalette, greyPalette, lightPalette, type Palette } from "../render/theme";
import { locales } from "../i18n/locale";

/** The sizes that a picture can have by name; `custom` is the presenter's own. */
export const presetIds = ["slide", "half", "standard", "square", "a4", "phone", "custom"] as const;
export type PresetId = (typeof presetIds)[number];

/** The size of a picture and of its letters, in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** The smallest letters, as they are wanted. */
  readonly em: number;
  /** How small the smallest letters may become where a chart needs more room; not below. */
  readonly smallestText: number;
}

/** Sizes by name. On slides 28 px are 14 pt: 16 : 9 is shown 13⅓ inches wide, 4 : 3 ten; A4 has 144 px to the inch. */
export const presets: Readonly<Record<Exclude<PresetId, "custom">, PictureSize>> = {
  slide: { width: 1920, height: 1080, em: 28, smallestText: 28 },
  half: { width: 960, height: 1080, em: 28, smallestText: 28 },
  standard: { width: 1440, height: 1080, em: 28, smallestText: 28 },
  square: { width: 1080, height: 1080, em: 28, smallestText: 20 },
  a4: { width: 1684, height: 1190, em: 24, smallestText: 20 },
  phone: { width: 1080, height: 1920, em: 36, smallestText: 30 },
};

export const densities = [1, 2, 3, 4] as const;
export type Density = (typeof densities)[number];

export const pictureThemes = ["light", "dark", "grey"] as const;
export type PictureTheme = (typeof pictureThemes)[number];

export const themePalettes: Readonly<Record<PictureTheme, Palette>> = {
  light: lightPalette,
  dark: darkPalette,
  grey: greyPalette,
};

export const backgrounds = ["paper", "white", "transparent"] as const;
export type Background = (typeof backgrounds)[number];

/** What a picture has around its chart and a presenter may leave out; the credit of a map is not among it. */
export const pictureParts = ["title", "subtitle", "legend", "caveat", "source"] as const;
export type PicturePart = (typeof pictureParts)[number];

/** The side of a picture of one's own size in px: what browsers can paint, and what still holds a chart. */
export const customLimits = { smallest: 320, largest: 7680 } as const;

/** How fine an own size in cm may be, px to the inch. */
export const dpiLimits = { smallest: 30, largest: 1200 } as const;

export const cmPerInch = 2.54;

const side = z.number().min(1).max(customLimits.largest);

/** What a chart is on a slide: PowerPoint's own chart, table or shapes, or else a picture. */
export const slideForms = ["drawing", "vector", "picture"] as const;
export type SlideForm = (typeof slideForms)[number];

/** How many slides a page of a handout has. */
export const handoutCounts = [2, 3] as const;
export type HandoutCount = (typeof handoutCounts)[number];

/** All that a presenter chooses for a picture, and that is remembered. */
export const exportSettingsSchema = z.strictObject({
  preset: z.enum(presetIds),
  /** The presenter's own size; with `cm`, `dpi` says how many px an inch has. */
  custom: z.strictObject({
    width: side,
    height: side,
    unit: z.enum(["px", "cm"]),
    dpi: z.number().min(dpiLimits.smallest).max(dpiLimits.largest),
  }),
  density: z.literal([...densities]),
  theme: z.enum(pictureThemes),
  background: z.enum(backgrounds),
  /** The language of what is exported; `page` follows the page. */
  language: z.enum(["page", ...locales]),
  /** The parts that are shown. */
  parts: z.array(z.enum(pictureParts)),
  slideForm: z.enum(slideForms).default("drawing"),
  handout: z.literal([...handoutCounts]).default(2),
  /** A PDF shows pages with letters that our faces lack as the browser paints them, their words behind the picture. */
  paintsLackedLetters: z.literal(true).optional(),
});
export type ExportSettings = Readonly<z.infer<typeof exportSettingsSchema>>;

export const defaultSettings: ExportSettings = {
  preset: "slide",
  custom: { width: 1600, height: 900, unit: "px", dpi: 300 },
  density: 1,
  theme: "light",
  background: "white",
  language: "page",
  parts: [...pictureParts],
  slideForm: "drawing",
  handout: 2,
};

/** How many px of a picture stand for an inch of paper or slide; a picture in cm says so itself. */
export function pixelsPerInch({ preset, custom }: ExportSettings): number {
  return preset === "custom" && custom.unit === "cm" ? custom.dpi : 144;
}
