import type { Chart } from "../chart-kit/chart";
import { isLocale, type Locale } from "../i18n/locale";
import {
  criteriaParameters,
  noCriteria,
  readCriteria,
  writeCriteria,
  type FactCriteria,
} from "../selectors/factCriteria";
import { noFilters, readFilters, writeFilters, type Filters } from "../selectors/filters";
import { longestWords, mostSlides, readSlide, slideKey, writeSlide, type Slide } from "./slides";

/** Everything of a view that a link carries. */
export interface Address {
  readonly filters: Filters;
  /** Null where the link leaves the language to the reader's browser. */
  readonly locale: Locale | null;
  /** The charts, or the list of all that the dataset states. */
  readonly page: "charts" | "facts";
  /** Chart id → mode, for charts not in their first mode. */
  readonly modes: Readonly<Record<string, string>>;
  /** Charts shown as tables. */
  readonly tables: readonly string[];
  /** The code of the county or prefecture chosen on the map. */
  readonly place: string | null;
  /** The statement whose source panel is open. */
  readonly fact: string | null;
  /** Everything that the mark stood for whose source was asked; `fact` is one of it. Empty where no mark was. */
  readonly mark: readonly string[];
  /** What is asked of the list of all data; a link to the charts does not carry it. */
  readonly criteria: FactCriteria;
  /** The chart whose export is open, `slides` for that of all slides, null for none. */
  readonly exporting: string | null;
  /** The charts put aside for a talk, in its order. */
  readonly slides: readonly Slide[];
  /** The talk's title; empty where it has none of its own. */
  readonly talk: string;
}

export const startAddress: Address = {
  filters: noFilters,
  locale: null,
  page: "charts",
  modes: {},
  tables: [],
  place: null,
  fact: null,
  mark: [],
  criteria: noCriteria,
  exporting: null,
  slides: [],
  talk: "",
};

/** Part of a link that means nothing here, as it was written. */
export interface IgnoredPart {
  readonly parameter: string;
  readonly value: string;
}

type Charts = Readonly<Record<string, Chart>>;

/** What a code of a place may look like; whether the map has it shows once its boundaries are loaded. */
const placeCode = /^[0-9A-Za-z-]{1,12}$/;

/** Parameters that mail programs and networks add; no reader wrote them. */
const tracking = /^(utm_\w+|fbclid|gclid|msclkid|spm|from|isappinstalled|scene|clicktime|enterid|timestamp)$/;

function partsOf(text: string | null): readonly string[] {
  return text === null || text === "" ? [] : text.split(",").map((part) => part.trim());
}

interface Known {
  readonly charts: Charts;
  readonly isStatement: (id: string) => boolean;
  readonly isArea: (id: string) => boolean;
}

interface Read<Value> {
  readonly value: Value;
  readonly ignored: readonly string[];
}

function readModes(text: string | null, charts: Charts): Read<Record<string, string>> {
  const ignored: string[] = [];
  const value: Record<string, string> = {};
  for (const part of partsOf(text)) {
    const [id = "", mode = ""] = part.split(".");
    if (Object.hasOwn(charts, id) && charts[id]?.hasMode(mode)) value[id] = mode;
    else ignored.push(part);
  }
  return { value, ignored };
}

function readTables(text: string | null, charts: Charts): Read<readonly string[]> {
  const parts = [...new Set(partsOf(text))];
  return {
    value: parts.filter((part) => Object.hasOwn(charts, part)),
    ignored: parts.filter((part) => !Object.hasOwn(charts, part)),
  };
}

/** Reads the values of slides in a link, each slide once and no more than there may be. */
export function readSlides(values: readonly string[], charts: Charts): Read<readonly Slide[]> {
  const slides = new Map<string, Slide>();
  const ignored: string[] = [];
  for (const value of values) {
    const slide = readSlide(value, charts);
    if (slide && slides.size < mostSlides) slides.set(slideKey(slide), slide);
    else ignored.push(value);
  }
  return { value: [...slides.values()], ignored };
}

/** Reads a link's query; what means nothing is left out and named. */
export function readAddress(
  search: string,
  { charts, isStatement, isArea }: Known,
): { readonly address: Address; readonly ignored: readonly IgnoredPart[] } {
  const query = new URLSearchParams(search);
  const { filters, ignored: ignoredInitiatives } = readFilters(query.get("initiatives"));
  const modes = readModes(query.get("mode"), charts);
  const tables = readTables(query.get("table"), charts);
  const { criteria, ignored: ignoredCriteria } = readCriteria(query, isArea);
  const slides = readSlides(query.getAll("slide"), charts);
  const exporting = query.get("export");
  const isExporting = exporting === "slides" || (exporting !== null && Object.hasOwn(charts, exporting));
  const lang = query.get("lang");
  const page = query.get("page");
  const place = query.get("place");
  const isPlace = place !== null && placeCode.test(place);
  const fact = query.get("fact");
  const mark = [...new Set(partsOf(query.get("mark")))];
  const isMarked = fact !== null && isStatement(fact) && mark.includes(fact);
  const known = new Set([
    "initiatives",
    "lang",
    "page",
    "mode",
    "table",
    "place",
    "fact",
    "mark",
    "export",
    "slide",
    "talk",
    ...criteriaParameters,
  ]);
  const faults: Readonly<Record<string, readonly string[]>> = {
    initiatives: ignoredInitiatives,
    mode: modes.ignored,
    table: tables.ignored,
    lang: lang === null || isLocale(lang) ? [] : [lang],
    page: page === null || page === "facts" || page === "charts" ? [] : [page],
    place: place === null || isPlace ? [] : [place],
    fact: fact === null || isStatement(fact) ? [] : [fact],
    mark: mark.filter((id) => !isStatement(id)),
    export: exporting === null || isExporting ? [] : [exporting],
    slide: slides.ignored,
  };
  const unknown = [...new Set(query.keys())].filter((key) => !known.has(key) && !tracking.test(key));
  return {
    address: {
      filters,
      locale: lang !== null && isLocale(lang) ? lang : null,
      page: page === "facts" ? "facts" : "charts",
      modes: modes.value,
      tables: tables.value,
      place: isPlace ? place : null,
      fact: fact !== null && isStatement(fact) ? fact : null,
      mark: isMarked ? mark.filter(isStatement) : [],
      criteria,
      exporting: isExporting ? exporting : null,
      slides: slides.value,
      talk: Array.from(query.get("talk") ?? "")
        .slice(0, longestWords)
        .join(""),
    },
    ignored: [
      ...Object.entries(faults).flatMap(([parameter, values]) =>
        values.map((value) => ({ parameter, value })),
      ),
      ...ignoredCriteria,
      ...unknown.map((parameter) => ({ parameter, value: query.get(parameter) ?? "" })),
    ],
  };
}

/** The query of a link, `?` included; empty for the start page in no particular language. */
export function writeAddress({
  filters,
  locale,
  page,
  modes,
  tables,
  place,
  fact,
  mark,
  criteria,
  exporting,
  slides,
  talk,
}: Address): string {
  const entries: readonly (readonly [string, string | null])[] = [
    ["initiatives", writeFilters(filters)],
    ["lang", locale],
    ["page", page === "charts" ? null : page],
    [
      "mode",
      Object.entries(modes)
        .map(([id, mode]) => `${id}.${mode}`)
        .join(",") || null,
    ],
    ["table", tables.join(",") || null],
    ...(page === "facts" ? writeCriteria(criteria) : []),
    ["place", place],
    ["fact", fact],
    // A mark that stands for one thing says no more than the fact.
    ["mark", fact !== null && mark.length > 1 && mark.includes(fact) ? mark.join(",") : null],
    ["export", exporting],
    ...slides.map((slide) => ["slide", writeSlide(slide)] as const),
    ["talk", talk === "" ? null : talk],
  ];
  const query = entries.flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return query.length === 0 ? "" : `?${query.join("&")}`;
}
