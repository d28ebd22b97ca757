import { atlas } from "../dataset/atlas";
import { qualifierText } from "./qualifierText";
import type { Spoken } from "./spoken";
import { recordLine, sectionsText } from "./sourceLine";
import { referenceText } from "./referenceText";
import type { Dataset } from "../dataset/schema";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { joined } from "../i18n/punctuation";
import { placesOf, type Statement } from "../selectors/computed";

/** The atlas's title and authors in citations, the same as in CITATION.cff. */
export const atlasNames = atlas.citedAs;

/** What a citation needs besides the thing cited. */
export interface CitationContext {
  readonly dataset: Dataset;
  /** A permanent link to the thing cited; for the atlas, its own address. */
  readonly link: string;
  /** ISO date of access. */
  readonly accessed: string;
}

/** A thing that can be cited: the atlas, a chart, or a single figure. */
export interface Cited {
  /** The chart's title; null for the atlas and for a single figure, which has no title. */
  readonly chart: string | null;
  /** Whether it comes from the report. False for the atlas itself and for outside records. */
  readonly isReported: boolean;
  /** Whether it was computed from figures of the report. */
  readonly isComputed: boolean;
  /** The place in the report, for the in-text reference only; empty if there is none. */
  readonly locator: Bilingual;
  /** The sources of everything that does not come from the report; empty if all of it does. */
  readonly outside: Bilingual;
}

const nothing: Bilingual = { zh: "", en: "" };

/** The atlas as a whole. */
export const theAtlas: Cited = {
  chart: null,
  isReported: false,
  isComputed: false,
  locator: nothing,
  outside: nothing,
};

const originalWords: Localized<(words: string) => string> = {
  zh: (words) => `报道原词：${words}`,
  en: (words) => `words around it in the report: ${words}`,
};

function locatorOf(statement: Statement, locale: Locale): string {
  const places = placesOf(statement).map((at) => referenceText(at, locale));
  const words = statement.kind === "fact" ? qualifierText(statement, locale) : "";
  return joined([...places, words === "" ? "" : originalWords[locale](words)], "semicolon", locale);
}

function inBoth(wordsOf: (locale: Locale) => string): Bilingual {
  return { zh: wordsOf("zh"), en: wordsOf("en") };
}

/** A figure, or any other statement that has a place in the report. */
export function citedStatement(statement: Statement): Cited {
  return {
    chart: null,
    isReported: statement.kind !== "record",
    isComputed: statement.kind === "computed",
    locator: inBoth((locale) => locatorOf(statement, locale)),
    outside: inBoth((locale) => recordLine([statement], locale)),
  };
}

/** A whole chart under its title. */
export function citedChart({ title, statements }: Spoken): Cited {
  return {
    chart: title,
    isReported: statements.some(({ kind }) => kind !== "record"),
    isComputed: false,
    locator: inBoth((locale) => sectionsText(statements, locale)),
    outside: inBoth((locale) => recordLine(statements, locale)),
  };
}
