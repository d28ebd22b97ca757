import type { Bilingual, Localized } from "../i18n/locale";

/** A term of the report, explained in our own words. */
export interface GlossaryEntry {
  /** It appears in links. */
  readonly id: string;
  readonly term: Bilingual;
  /** How texts have it, whatever their capitals. */
  readonly forms: Localized<readonly string[]>;
  readonly meaning: Bilingual;
  /** English words that would say the same and are not used, so that one thing has one name. */
  readonly not: readonly string[];
  /** The sections of the report that print one of the Chinese forms. */
  readonly sections: readonly number[];
}
