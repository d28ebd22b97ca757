/** Colours of the charts. Indigo is what is reported, ochre what is planned, the accent what is selected. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text: 4.5 : 1 on paper at least. */
  readonly inkQuiet: string;
  /** Hairlines, axes and quiet outlines. */
  readonly line: string;
  /** Fields behind groups of marks. */
  readonly field: string;
  readonly reported: string;
  /** A whole of which a stronger mark shows a part. */
  readonly reportedSoft: string;
  /** Text on `reported`. */
  readonly onReported: string;
  readonly planned: string;
  readonly plannedSoft: string;
  /** A state of affairs that the report does not date: neither result nor plan. */
  readonly stock: string;
  readonly accent: string;
  /** A record that does not come from the report, light to dark. */
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
  stock: "#868c99",
  accent: "#c03a22",
  outside: ["#e3efe9", "#b5d6c8", "#7db5a0", "#3b7f69", "#1d5f4a"],
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
  stock: "#757d92",
  accent: "#ff8466",
  outside: ["#213b36", "#2b5a4c", "#3a7f6a", "#5aa88f", "#92d3bd"],
};

/** For print without colour: what is reported dark, what is planned light and hatched. */
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
  stock: "#8c8c8c",
  accent: "#1a1a1a",
  outside: ["#ececec", "#cfcfcf", "#a9a9a9", "#727272", "#4c4c4c"],
};

/** Chinese faces first: their Latin letters and digits are drawn to match. Single quotes keep SVG attributes valid. */
export const sansFamily =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const serifFamily =
  "'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', STZhongsong, serif";

/**
 * The paper a chart is drawn on. A chart measures everything in `em`, the size in px of its smallest letters
 * (13 on the page, 28 on a slide: 14 pt), so that another size is another layout and never a scaled picture.
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
