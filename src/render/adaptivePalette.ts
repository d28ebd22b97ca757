import { darkPalette, lightPalette, type Palette } from "./theme";

type Colour = Exclude<keyof Palette, "outside">;

const colours: readonly Colour[] = [
  "paper",
  "ink",
  "inkQuiet",
  "line",
  "field",
  "reported",
  "reportedSoft",
  "onReported",
  "planned",
  "plannedSoft",
  "stock",
  "accent",
];

const named = (name: string): string => `var(--${name})`;

/** Colours by name, for a picture on a page that may be light or dark. `adaptiveStyle` defines the names. */
export const adaptivePalette: Palette = {
  paper: named("paper"),
  ink: named("ink"),
  inkQuiet: named("inkQuiet"),
  line: named("line"),
  field: named("field"),
  reported: named("reported"),
  reportedSoft: named("reportedSoft"),
  onReported: named("onReported"),
  planned: named("planned"),
  plannedSoft: named("plannedSoft"),
  stock: named("stock"),
  accent: named("accent"),
  outside: [named("outside0"), named("outside1"), named("outside2"), named("outside3"), named("outside4")],
};

function declarations(palette: Palette): string {
  return [
    ...colours.map((name) => `--${name}:${palette[name]}`),
    ...palette.outside.map((value, place) => `--outside${place}:${value}`),
  ].join(";");
}

/**
 * The style sheet of a picture in the adaptive palette. Its colours follow the colour scheme of the element that shows it.
 */
export const adaptiveStyle = `:root{${declarations(lightPalette)}}@media (prefers-color-scheme:dark){:root{${declarations(darkPalette)}}}`;
