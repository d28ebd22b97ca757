import type { Bilingual, Localized } from "../i18n/locale";

/** A term of the report, explained in our own words. */
export interface GlossaryEntry {
  /** Used in links. */
  readonly id: string;
  readonly term: Bilingual;
  /** The forms in which texts use the term; capitals do not matter. */
  readonly forms: Localized<readonly string[]>;
  readonly meaning: Bilingual;
  /** English synonyms that we avoid, so that one thing has one name. */
  readonly not: readonly string[];
  /** The sections of the report that use one of the Chinese forms. */
  readonly sections: readonly number[];
}
