import * as z from "../dataset/zod";
import { darkPalette, greyPalette, lightPalette, type Palette } from "../render/theme";
import { locales } from "../i18n/locale";

/** The named sizes of a picture; `custom` is the presenter's own. */
export const presetIds = ["slide", "half", "standard", "square", "a4", "phone", "custom"] as const;
export type PresetId = (typeof presetIds)[number];

/** The size of a picture and of its letters, in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** The preferred size of the smallest letters. */
  readonly em: number;
  /** The limit for the smallest letters if a chart needs more room. */
  readonly smallestText: number;
}

/** The sizes by name. On slides 28 px are 14 pt: 16 : 9 is 13⅓ inches wide, 4 : 3 is ten; A4 has 144 px per inch. */
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

/** The parts around the chart in a picture that a presenter may leave out. The credit of a map is not one of them. */
export const pictureParts = ["title", "subtitle", "legend", "caveat", "source"] as const;
export type PicturePart = (typeof pictureParts)[number];

/** The limits of a side of custom size in px: what still holds a chart, and what browsers can paint. */
export const customLimits = { smallest: 320, largest: 7680 } as const;

/** The limits of the resolution of a custom size in cm, in px per inch. */
export const dpiLimits = { smallest: 30, largest: 1200 } as const;

export const cmPerInch = 2.54;

const side = z.number().min(1).max(customLimits.largest);

/**
 * How a chart is put on a slide: as PowerPoint's own chart, table or shapes, as a vector picture, or as a bitmap picture.
 */
export const slideForms = ["drawing", "vector", "picture"] as const;
export type SlideForm = (typeof slideForms)[number];

/** Possible numbers of slides per page of a handout. */
export const handoutCounts = [2, 3] as const;
export type HandoutCount = (typeof handoutCounts)[number];

/** All remembered choices of a presenter for pictures. */
export const exportSettingsSchema = z.strictObject({
  preset: z.enum(presetIds),
  /** The presenter's own size. If it is in cm, `dpi` is the number of px per inch. */
  custom: z.strictObject({
    width: side,
    height: side,
    unit: z.enum(["px", "cm"]),
    dpi: z.number().min(dpiLimits.smallest).max(dpiLimits.largest),
  }),
  density: z.literal([...densities]),
  theme: z.enum(pictureThemes),
  background: z.enum(backgrounds),
  /** The language of exported files; `page` is the page's language. */
  language: z.enum(["page", ...locales]),
  /** The parts to show. */
  parts: z.array(z.enum(pictureParts)),
  slideForm: z.enum(slideForms).default("drawing"),
  handout: z.literal([...handoutCounts]).default(2),
  /**
   * Whether a PDF shows pages with letters that our fonts lack as painted by the browser, with their words behind the
   * picture.
   */
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

/** The number of a picture's px per inch of paper or slide; a picture in cm has its own. */
export function pixelsPerInch({ preset, custom }: ExportSettings): number {
  return preset === "custom" && custom.unit === "cm" ? custom.dpi : 144;
}
