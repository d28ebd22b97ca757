import type { Chart } from "../src/chart-kit/chart";
import { charts } from "../src/charts/index";
import { exportFormats, type DeckFormat, type ExportFormat } from "../src/export/formats";
import type { ExportSettings } from "../src/export/settings";
import { locales, type Locale } from "../src/i18n/locale";
import { choosableInitiatives, noFilters, type Filters } from "../src/selectors/filters";
import {
  givenOptions,
  listIn,
  oneIn,
  partsOf,
  UsageError,
  type GivenOptions,
  type OptionTypes,
} from "./commandOptions";
import { renderSettings } from "./renderSettings";

/** A chart to write; `mode` is absent where the first is meant. */
export interface RenderChart {
  readonly id: string;
  readonly mode?: string;
}

/** All charts in one file, by the names of the command line; `zip` holds PNGs, `zip-svg` SVGs. */
export const deckNames = ["pptx", "pdf", "zip", "zip-svg"] as const;
const deckFormatOf: Readonly<Record<(typeof deckNames)[number], DeckFormat>> = {
  pptx: "pptx",
  pdf: "pdf",
  zip: "png",
  "zip-svg": "svg",
};

/** What the command line asks for. */
export interface RenderOptions {
  readonly task: "render" | "list" | "help";
  /** Null where all that the filter leaves are meant. */
  readonly charts: readonly RenderChart[] | null;
  readonly filters: Filters;
  readonly locale: Locale;
  readonly settings: ExportSettings;
  readonly formats: readonly ExportFormat[];
  readonly decks: readonly DeckFormat[];
  /** Absent where the charts' own titles stay. */
  readonly title?: string;
  /** The folder to write into. */
  readonly out: string;
}

const optionTypes = {
  charts: "string",
  initiatives: "string",
  lang: "string",
  title: "string",
  list: "boolean",
  format: "string",
  deck: "string",
  out: "string",
  preset: "string",
  width: "string",
  height: "string",
  unit: "string",
  dpi: "string",
  density: "string",
  theme: "string",
  background: "string",
  without: "string",
  help: "boolean",
} as const satisfies OptionTypes;

/**
 * Reads the arguments of `npm run render`.
 * @throws UsageError that names the wrong option and the allowed values.
 */
export function renderOptions(args: readonly string[]): RenderOptions {
  const given = givenOptions(args, optionTypes);
  const chosen = chartsIn(given.get("charts"));
  const formats = listIn(given, "format", exportFormats);
  const decks = decksIn(given);
  const title = given.get("title");
  if (title !== undefined && chosen?.length !== 1 && decks.length === 0) {
    throw new UsageError("--title", "needs --deck, or --charts with a single chart");
  }
  return {
    task: taskOf(given),
    charts: chosen,
    filters: filtersIn(given),
    locale: oneIn(given, "lang", locales) ?? "zh",
    settings: renderSettings(given),
    formats: formats.length === 0 && decks.length === 0 ? ["png"] : formats,
    decks,
    ...(title === undefined ? {} : { title }),
    out: given.get("out") ?? ".",
  };
}

function taskOf(given: GivenOptions): RenderOptions["task"] {
  if (given.has("help")) return "help";
  return given.has("list") ? "list" : "render";
}

function decksIn(given: GivenOptions): readonly DeckFormat[] {
  const names = listIn(given, "deck", deckNames);
  return names.map((name) => deckFormatOf[name]);
}

function chartsIn(text: string | undefined): readonly RenderChart[] | null {
  const known: Readonly<Record<string, Chart>> = charts;
  if (text === undefined) return null;
  return partsOf(text).map((part) => {
    const [id = "", ...rest] = part.split(".");
    const chart = Object.hasOwn(known, id) ? known[id] : undefined;
    if (!chart) {
      throw new UsageError("--charts", `knows no "${id}"; it knows ${Object.keys(known).join(", ")}`);
    }
    if (rest.length === 0) return { id };
    const mode = rest.join(".");
    if (!chart.modes.includes(mode)) {
      const modes = chart.modes.length === 0 ? "it has no modes" : `it has ${chart.modes.join(", ")}`;
      throw new UsageError("--charts", `knows no mode "${mode}" of ${id}; ${modes}`);
    }
    return { id, mode };
  });
}

function filtersIn(given: GivenOptions): Filters {
  const numbers = listIn(given, "initiatives", choosableInitiatives.map(String));
  if (numbers.length === 0) return noFilters;
  return { initiatives: choosableInitiatives.filter((initiative) => numbers.includes(String(initiative))) };
}
