import { fillsShown } from "../body/bodyFills";
import { bodyStatements, type Body } from "../body/body";
import type { Fact } from "../dataset/schema";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { bracketed } from "../i18n/punctuation";
import type { Computed } from "../selectors/computed";
import type { Filters } from "../selectors/filters";
import { modeOnly, type Chart, type Heading, type Plot, type Section, type Sources } from "./chart";
import { remembered } from "./remembered";
import { figureText, labelledFigure, sentenceNumber } from "../wording/figureText";
import { statusWords } from "../wording/words";
import { datedText } from "../wording/periodText";

/** A language with a chart's messages, and functions that put the report's figures and labels into that language. */
export interface Language<Messages> {
  readonly locale: Locale;
  readonly messages: Messages;
  /** A figure with its bound and unit: `超315万人次`, `over 3.15 million attendances`. */
  readonly figure: (fact: Fact) => string;
  /** A figure beside a label that names what is counted: `97个`, `34.8 billion yuan`. */
  readonly labelled: (fact: Fact) => string;
  /** A figure without its unit: `超315万`, `over 3.15 million`. */
  readonly number: (fact: Fact) => string;
  /** Words around a computed figure, always with a note that it is computed. */
  readonly computed: (computed: Computed, words: (number: string) => string) => string;
  /** The date of a figure whose year we inferred, with the report's own words; empty for any other figure. */
  readonly inferredDate: (fact: Fact) => string;
  readonly of: (words: Bilingual) => string;
}

interface Named {
  /** A short neutral name for links and lists of files. The finding goes into the title. */
  readonly name: string;
}

/** A chart: the rows it shows, its heading, and a body that says what is shown. */
export interface ChartDefinition<Rows, Messages extends Named> {
  readonly section: Section;
  /** How much of the page's width the chart takes. */
  readonly span: "half" | "full";
  /** Present if the body is a map: it waits for the boundaries, can be panned and zoomed, and its modes may have stops. */
  readonly isMap?: true;
  /** Present if it gives an overview of facts that other charts show. */
  readonly isOverview?: true;
  /** Different views of the same rows; the first is shown at first. */
  readonly modes?: Readonly<Record<string, Bilingual>>;
  readonly messages: Localized<Messages>;
  /** The rows that the chart shows; null or an empty list if the filters leave nothing. */
  readonly rows: (data: Sources, filters: Filters, mode: string) => Rows | null;
  readonly heading: (rows: Rows, language: Language<Messages>) => Heading;
  readonly body: (rows: Rows, language: Language<Messages>) => Body;
}

/** Turns a definition into a `Chart`: statements, fills and words are derived from its rows and body. */
export function defineChart<Rows, Messages extends Named>(
  definition: ChartDefinition<Rows, Messages>,
): Chart {
  const modes = Object.keys(definition.modes ?? {});
  const { isMap = false } = definition;
  const hasMode = (mode: string) => modes.includes(isMap ? modeOnly(mode) : mode);
  const languageOf = (locale: Locale): Language<Messages> => ({
    locale,
    messages: definition.messages[locale],
    figure: (fact) => figureText(fact, locale),
    labelled: (fact) => labelledFigure(fact, locale),
    number: (fact) => sentenceNumber(fact, locale),
    computed: (computed, words) =>
      bracketed(words(sentenceNumber(computed, locale)), statusWords.computed[locale], locale),
    inferredDate: ({ period }) => (period?.inferred ? datedText(period, locale) : ""),
    of: (words) => words[locale],
  });
  const modeOf = (asked: string | undefined) =>
    asked !== undefined && hasMode(asked) ? asked : (modes[0] ?? "");
  const rowsOf = remembered((sources: Sources, filters, mode) => {
    const rows = definition.rows(sources, filters, mode);
    return Array.isArray(rows) && rows.length === 0 ? null : rows;
  });
  const bodyIn = (locale: Locale) =>
    remembered((sources: Sources, filters: Filters, mode: string) => {
      const rows = rowsOf(sources, filters, mode);
      return rows === null ? null : definition.body(rows, languageOf(locale));
    });
  const bodies = { zh: bodyIn("zh"), en: bodyIn("en") } satisfies Localized<unknown>;
  // A body shows the same statements in every language, so one language is enough here.
  const statementsOf = remembered((sources: Sources, filters: Filters, mode: string) => {
    const body = bodies.en(sources, filters, mode);
    return body === null ? [] : bodyStatements(body);
  });
  const plotIn = (locale: Locale) =>
    remembered((sources: Sources, filters: Filters, mode: string): Plot | null => {
      const rows = rowsOf(sources, filters, mode);
      const body = bodies[locale](sources, filters, mode);
      if (rows === null || body === null) return null;
      const { stops, areas } = body.kind === "map" ? body : { stops: [], areas: [] };
      const isKnown = !isMap || stops.some((stop) => stop.mode === mode);
      return {
        locale,
        mode: isKnown ? mode : modeOnly(mode),
        stops,
        areas,
        ...definition.heading(rows, languageOf(locale)),
        statements: bodyStatements(body),
        body,
        fills: fillsShown(body),
      };
    });
  const plots = { zh: plotIn("zh"), en: plotIn("en") } satisfies Localized<unknown>;
  return {
    section: definition.section,
    span: definition.span,
    needsGeography: isMap,
    isOverview: definition.isOverview ?? false,
    modes,
    hasMode,
    modeName: (mode, locale) => definition.modes?.[mode]?.[locale] ?? mode,
    nameOf: (locale) => definition.messages[locale].name,
    statements: (sources, filters, mode) => statementsOf(sources, filters, modeOf(mode)),
    plot: (sources, { filters, locale, mode }) => plots[locale](sources, filters, modeOf(mode)),
  };
}
