import { qualifierText } from "./qualifierText";
import type { Spoken } from "./spoken";
import { recordLine, sectionsText } from "./sourceLine";
import { referenceText } from "./referenceText";
import type { Dataset } from "../dataset/schema";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { joined } from "../i18n/punctuation";
import { placesOf, type Statement } from "../selectors/computed";

/** What the atlas is called where it is cited, as in CITATION.cff. */
export const atlasNames = {
  title: { zh: "黔图", en: "Guizhou poverty-alleviation atlas" },
  authors: { zh: "黔图编者", en: "Contributors of the Guizhou Poverty-Alleviation Atlas" },
} satisfies Record<string, Bilingual>;

/** What a citation needs besides what is cited. */
export interface CitationContext {
  readonly dataset: Dataset;
  /** A permanent link to what is cited; for the atlas its own address. */
  readonly link: string;
  /** ISO date of the day on which it was looked up. */
  readonly accessed: string;
}

/** What is cited: the atlas, or something in it, with the places of the report that it rests on. */
export interface Cited {
  /** The title of a chart; null for a figure, which has none, and for the atlas. */
  readonly chart: string | null;
  /** Whether the report stands behind it: not so for the atlas itself and for a record from outside. */
  readonly isReported: boolean;
  /** Whether it is worked out from what the report prints. */
  readonly isComputed: boolean;
  /** Where in the report, for the text and never for the entry; empty where it does not apply. */
  readonly locator: Bilingual;
  /** The sources of what does not come from the report; empty where everything does. */
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

/** A figure, or anything else on show that has a place in the report. */
export function citedStatement(statement: Statement): Cited {
  return {
    chart: null,
    isReported: statement.kind !== "record",
    isComputed: statement.kind === "computed",
    locator: inBoth((locale) => locatorOf(statement, locale)),
    outside: inBoth((locale) => recordLine([statement], locale)),
  };
}

/** A whole chart under the title that it bears. */
export function citedChart({ title, statements }: Spoken): Cited {
  return {
    chart: title,
    isReported: statements.some(({ kind }) => kind !== "record"),
    isComputed: false,
    locator: inBoth((locale) => sectionsText(statements, locale)),
    outside: inBoth((locale) => recordLine(statements, locale)),
  };
}
