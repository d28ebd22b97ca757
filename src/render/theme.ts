/** Colours of the charts. Indigo is for reported results, ochre for plans, the accent for what is selected. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text, with a contrast of at least 4.5 : 1 on paper. */
  readonly inkQuiet: string;
  /** Hairlines, axes and quiet outlines. */
  readonly line: string;
  /** Background of groups of marks. */
  readonly field: string;
  readonly reported: string;
  /** A whole of which a stronger mark shows a part. */
  readonly reportedSoft: string;
  /** Text on `reported`. */
  readonly onReported: string;
  readonly planned: string;
  readonly plannedSoft: string;
  /** A state that the report does not date: neither a result nor a plan. */
  readonly stock: string;
  readonly accent: string;
  /** The batches of an outside record, each in stronger contrast to paper than the one before. */
  readonly outside: readonly [string, string, string, string, string];
}

export const lightPalette: Palette = {
  paper: "#ffffff",
  ink: "#1b2130",
  inkQuiet: "#596072",
  line: "#d5d7dd",
  field: "#f3f2ee",
  reported: "#2b3f7a",
  reportedSoft: "#c3cbe3",
  onReported: "#ffffff",
  planned: "#9a6212",
  plannedSoft: "#f7ecd6",
  stock: "#7d8390",
  accent: "#c03a22",
  outside: ["#57a186", "#408169", "#2e6a54", "#1d5340", "#113b2c"],
};

export const darkPalette: Palette = {
  paper: "#161b29",
  ink: "#e9e7df",
  inkQuiet: "#a5abbb",
  line: "#3a4155",
  field: "#1f2535",
  reported: "#93a9ea",
  reportedSoft: "#36446f",
  onReported: "#10162a",
  planned: "#e0b060",
  plannedSoft: "#3c3220",
  stock: "#6f778c",
  accent: "#ff8466",
  outside: ["#3d715e", "#489276", "#4aae89", "#67caa5", "#a1e4cb"],
};

/** For printing without colour: results are dark, plans are light and hatched. */
export const greyPalette: Palette = {
  paper: "#ffffff",
  ink: "#1a1a1a",
  inkQuiet: "#595959",
  line: "#d6d6d6",
  field: "#f2f2f2",
  reported: "#3f3f3f",
  reportedSoft: "#cbcbcb",
  onReported: "#ffffff",
  planned: "#5e5e5e",
  plannedSoft: "#ededed",
  stock: "#838383",
  accent: "#1a1a1a",
  outside: ["#949494", "#757575", "#5f5f5f", "#4a4a4a", "#343434"],
};

/**
 * Black on white, with a contrast of 7 : 1 for all words: for readers who ask their system or the page for more contrast.
 */
const contrastLightPalette: Palette = {
  paper: "#ffffff",
  ink: "#000000",
  inkQuiet: "#333333",
  line: "#767676",
  field: "#f0f0f0",
  reported: "#14245c",
  reportedSoft: "#b9c4ea",
  onReported: "#ffffff",
  planned: "#6b3d00",
  plannedSoft: "#fff4de",
  stock: "#707070",
  accent: "#a3001b",
  outside: ["#57a287", "#2a624e", "#1a4e3b", "#0f3a2a", "#062319"],
};

/** White on black, for the same readers. */
const contrastDarkPalette: Palette = {
  paper: "#000000",
  ink: "#ffffff",
  inkQuiet: "#d6d6d6",
  line: "#8a8a8a",
  field: "#171717",
  reported: "#a9bcff",
  reportedSoft: "#2e3f86",
  onReported: "#000000",
  planned: "#ffc766",
  plannedSoft: "#2a1e00",
  stock: "#808080",
  accent: "#ff9b85",
  outside: ["#356251", "#51a586", "#69bf9f", "#89d8bb", "#c2f0df"],
};

/** The palettes that the page can have. */
export const pagePalettes = {
  light: lightPalette,
  dark: darkPalette,
  "contrast-light": contrastLightPalette,
  "contrast-dark": contrastDarkPalette,
} as const;

/** Chinese faces first: their Latin letters and digits are drawn to match. Single quotes keep SVG attributes valid. */
export const sansFamily =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const serifFamily =
  "'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STZhongsong, serif";

/**
 * The area a chart is drawn on. A chart measures everything in `em`, the size in px of its smallest letters (13 on the page,
 * 28 on a slide, which is 14 pt), so that another size is another layout and never a scaled picture.
 */
export interface Canvas {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px */
  readonly em: number;
  readonly palette: Palette;
}
