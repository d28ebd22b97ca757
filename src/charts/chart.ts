import type { Body } from "../body/body";
import type { Fill } from "../body/fill";
import type { MapArea, Stop } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { CountyExits } from "../dataset/countyExits";
import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { initiativesOf } from "../dataset/sections";
import type { Locale } from "../i18n/locale";
import type { Statement } from "../selectors/computed";
import type { Filters } from "../selectors/filters";

/** A section of the page: the lead, one of the initiatives, or the report as a whole. */
export type Section = "lead" | `initiative${number}` | "report";

/** The section about an initiative; what belongs to none is about the report as a whole. */
export function sectionOf(initiative: Initiative): Section {
  return initiative === 0 ? "report" : `initiative${initiative}`;
}

/**
 * The sections of the page, in order: the lead, the initiatives from the most to the least newsworthy, then the report as a
 * whole.
 */
export function pageOrder(dataset: Dataset): readonly Section[] {
  const initiatives = initiativesOf(dataset);
  const first = (dataset.page?.order ?? []).filter((initiative) => initiatives.includes(initiative));
  return ["lead", ...new Set([...first, ...initiatives].map(sectionOf)), "report"];
}

/** The initiative that a section is about; null for the lead and the whole report. */
export function initiativeOf(section: Section): Initiative | null {
  return section === "lead" || section === "report" ? null : Number(section.slice("initiative".length));
}

/** The section of a name; null for other words. */
export function sectionNamed(name: string): Section | null {
  if (name === "lead" || name === "report") return name;
  const ordinal = /^initiative(\d+)$/.exec(name)?.[1];
  return ordinal === undefined ? null : `initiative${Number(ordinal)}`;
}

/** Boundaries and the outside record. They are loaded after the dataset. */
export interface Geography {
  readonly boundaries: Boundaries;
  readonly countyExits: CountyExits;
}

/** All the data that charts draw from. */
export interface Sources {
  readonly dataset: Dataset;
  /** Null until loaded. Charts that need it must cope without it until then. */
  readonly geography: Geography | null;
}

/** The reader's choices that affect one chart. */
export interface View {
  readonly filters: Filters;
  readonly locale: Locale;
  /** The chart's mode: a key of its `modes`, with a stop if it has stops. The first mode if absent or unknown. */
  readonly mode?: string | undefined;
}

/** A mode with one of its stops, such as `record-2018`; the mode alone for a stop without a key. */
export function modeAt(mode: string, stop: string): string {
  return stop === "" ? mode : `${mode}-${stop}`;
}

/** A mode without its stop: `record` of `record-2018`. */
export function modeOnly(mode: string): string {
  return mode.split("-", 1)[0] ?? mode;
}

/** The stop's key in a mode; empty for the first stop. */
export function stopIn(mode: string): string {
  return mode.slice(modeOnly(mode).length + 1);
}

/** The words above and below a picture. */
export interface Heading {
  /** The finding, as a sentence without a full stop. */
  readonly title: string;
  /** Measure, unit and scope. */
  readonly subtitle: string;
  /** What must not be read into it; absent where nothing needs saying. */
  readonly caveat?: string | undefined;
  /** A credit that the licence of what is drawn requires, map boundaries for one. */
  readonly credit?: string | undefined;
}

/** A chart with its rows chosen and its language set. */
export interface Plot extends Heading {
  readonly locale: Locale;
  /** With its stop, where that is not the first. */
  readonly mode: string;
  /** Empty where the mode has no slider. */
  readonly stops: readonly Stop[];
  /** Empty where the chart is no map, or not in this mode. */
  readonly areas: readonly MapArea[];
  readonly statements: readonly Statement[];
  /** What is shown, as a value. */
  readonly body: Body;
  /** The fills of the marks that are drawn, for a legend. */
  readonly fills: readonly Fill[];
}

/** A chart, its row type sealed inside. */
export interface Chart {
  readonly section: Section;
  /** How much of a wide page it needs: half of the width, or all of it. */
  readonly span: "half" | "full";
  readonly needsGeography: boolean;
  /** Whether it gives an overview, so that what it shows of a fact is not all that is to be seen of it. */
  readonly isOverview: boolean;
  /** Keys of the modes in order; empty where there is one only. */
  readonly modes: readonly string[];
  /** Whether a text of a link is a mode of this chart, with or without a stop. */
  readonly hasMode: (mode: string) => boolean;
  readonly modeName: (mode: string, locale: Locale) => string;
  /** A short neutral name for links and lists. */
  readonly nameOf: (locale: Locale) => string;
  /** Everything the chart shows, in reading order, without a word or a drawing; empty when the filters leave nothing. */
  readonly statements: (sources: Sources, filters: Filters, mode?: string) => readonly Statement[];
  /** Null when the filters leave nothing of the chart. */
  readonly plot: (sources: Sources, view: View) => Plot | null;
}

/** What to ask a chart for to see all of it: each of its modes or, where it has none, no mode. */
export function everyMode({ modes }: Chart): readonly (string | undefined)[] {
  return modes.length === 0 ? [undefined] : modes;
}
