import type { Sources } from "../../src/charts/chart";
import { chartsOf } from "../../src/charts/chartsOf";
import { exportFormats, type DeckFormat, type ExportFormat } from "../../src/export/formats";
import type { ExportSettings } from "../../src/export/settings";
import { wordPageKinds, type WordPageKind } from "../../src/export/talk/wordPageKinds";
import { locales, type Locale } from "../../src/i18n/locale";
import { initiativesOf } from "../../src/dataset/sections";
import { noFilters, type Filters } from "../../src/selectors/filters";
import { listIn, oneIn, partsOf, UsageError, type GivenOptions, type OptionTypes } from "./commandOptions";
import { modesOf } from "./modesOf";
import { renderSettings } from "./renderSettings";

/** A chart to write; without `mode` in its first one. */
export interface RenderChart {
  readonly id: string;
  readonly mode?: string;
}

/** The formats for all charts in one file, as the command line names them; `zip` holds PNGs, `zip-svg` SVGs. */
export const deckNames = ["pptx", "pdf", "handout", "zip", "zip-svg"] as const;
const deckFormatOf: Readonly<Record<(typeof deckNames)[number], DeckFormat>> = {
  pptx: "pptx",
  pdf: "pdf",
  handout: "handout",
  zip: "png",
  "zip-svg": "svg",
};

/** What the command line asks for. */
export interface RenderOptions {
  /** Null for all charts that the filter does not leave empty. */
  readonly charts: readonly RenderChart[] | null;
  readonly filters: Filters;
  readonly locale: Locale;
  readonly settings: ExportSettings;
  readonly formats: readonly ExportFormat[];
  readonly decks: readonly DeckFormat[];
  /** Absent if the charts keep their own titles. */
  readonly title?: string;
  /** Absent if the charts keep their own subtitles. */
  readonly subtitle?: string;
  /** The address of a public atlas that marks of slides lead to; absent if they lead nowhere. */
  readonly address?: string;
  /** The pages of words that decks and handouts do not have. */
  readonly leftOut: readonly WordPageKind[];
  /** Whether pages of their own announce the sections. */
  readonly hasSections: boolean;
  /** Whether the marks of charts in PPTX decks appear one by one. */
  readonly hasBuilds: boolean;
  /** The path of a PowerPoint file whose master PPTX decks have; absent for the atlas's. */
  readonly template?: string;
  /** The path of an edited PPTX deck whose charts are renewed; absent where none is. */
  readonly renew?: string;
  /** Whether charts and words that were changed by hand are renewed all the same. */
  readonly renewsChanged: boolean;
  /** Whether what became of each chart of a PPTX deck is written beside it. */
  readonly isReported: boolean;
  /** The folder to write into. */
  readonly out: string;
}

/** The options of `npm run render`. */
export const renderOptionTypes = {
  charts: "list",
  initiatives: "list",
  lang: "text",
  title: "text",
  subtitle: "text",
  dataset: "text",
  list: "flag",
  format: "list",
  deck: "list",
  out: "text",
  preset: "text",
  width: "text",
  height: "text",
  unit: "text",
  dpi: "text",
  density: "text",
  theme: "text",
  background: "text",
  without: "list",
  "leave-out": "list",
  sections: "flag",
  builds: "flag",
  handout: "text",
  slides: "text",
  address: "text",
  template: "text",
  renew: "text",
  changed: "text",
  report: "flag",
  help: "flag",
  version: "flag",
} as const satisfies OptionTypes;

/**
 * Reads the options of `npm run render`.
 * @throws UsageError that names the wrong option and the accepted values.
 */
export function renderOptions(given: GivenOptions, sources: Sources): RenderOptions {
  const chosen = chartsIn(given.get("charts"), sources);
  const formats = listIn(given, "format", exportFormats);
  const decks = decksIn(given);
  const title = given.get("title");
  if (title !== undefined && chosen?.length !== 1 && decks.length === 0) {
    throw new UsageError("--title", "needs --deck, or --charts with a single chart");
  }
  const address = given.get("address");
  if (address !== undefined && !/^https?:\/\/[^/]+\/([^?#]*\/)?$/.test(address)) {
    throw new UsageError("--address", `must begin with https:// and end with a slash, not "${address}"`);
  }
  const template = given.get("template");
  if (template !== undefined && !decks.includes("pptx")) {
    throw new UsageError("--template", "needs --deck pptx");
  }
  if (given.has("builds") && !decks.includes("pptx")) throw new UsageError("--builds", "needs --deck pptx");
  const renew = given.get("renew");
  const changed = oneIn(given, "changed", ["leave", "renew"]);
  const beside = ["charts", "format", "deck", "title"].find((name) => given.has(name));
  if (renew !== undefined && beside !== undefined) {
    throw new UsageError("--renew", `cannot be combined with --${beside}: the deck says what it shows`);
  }
  if (changed !== null && renew === undefined) throw new UsageError("--changed", "needs --renew");
  const subtitle = given.get("subtitle");
  if (subtitle !== undefined && chosen?.length !== 1) {
    throw new UsageError("--subtitle", "needs --charts with a single chart");
  }
  return {
    charts: chosen,
    filters: filtersIn(given, sources),
    locale: oneIn(given, "lang", locales) ?? "zh",
    settings: renderSettings(given),
    formats: formats.length === 0 && decks.length === 0 && renew === undefined ? ["png"] : formats,
    decks,
    ...(renew === undefined ? {} : { renew }),
    renewsChanged: changed === "renew",
    isReported: given.has("report"),
    hasSections: given.has("sections"),
    hasBuilds: given.has("builds"),
    leftOut: listIn(given, "leave-out", wordPageKinds),
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(address === undefined ? {} : { address }),
    ...(template === undefined ? {} : { template }),
    out: given.get("out") ?? ".",
  };
}

function decksIn(given: GivenOptions): readonly DeckFormat[] {
  const names = listIn(given, "deck", deckNames);
  return names.map((name) => deckFormatOf[name]);
}

function chartsIn(text: string | undefined, sources: Sources): readonly RenderChart[] | null {
  const known = chartsOf(sources.dataset);
  if (text === undefined) return null;
  return partsOf(text).map((part) => {
    const [id = "", ...rest] = part.split(".");
    const chart = Object.hasOwn(known, id) ? known[id] : undefined;
    if (!chart) {
      throw new UsageError(
        "--charts",
        `does not accept "${id}"; it accepts ${Object.keys(known).join(", ")}`,
      );
    }
    if (rest.length === 0) return { id };
    const mode = rest.join(".");
    const modes = modesOf(chart, sources);
    if (!modes.includes(mode)) {
      const known = modes.length === 0 ? "it has no modes" : `it has ${modes.join(", ")}`;
      throw new UsageError("--charts", `does not accept the mode "${mode}" of ${id}; ${known}`);
    }
    return { id, mode };
  });
}

function filtersIn(given: GivenOptions, { dataset }: Sources): Filters {
  const initiatives = initiativesOf(dataset);
  const numbers = listIn(given, "initiatives", initiatives.map(String));
  if (numbers.length === 0) return noFilters;
  return { initiatives: initiatives.filter((initiative) => numbers.includes(String(initiative))) };
}
