import type { Bilingual, Localized } from "../i18n/locale";
import type { TermId } from "./termForms";

/** A term of the report, explained in our own words. */
export interface GlossaryTerm {
  readonly id: TermId;
  readonly term: Bilingual;
  readonly meaning: Bilingual;
  /** English synonyms that we avoid, so that one thing has one name. */
  readonly not: readonly string[];
  /** The sections of the report that use one of the Chinese forms. */
  readonly sections: readonly number[];
}

/** A term with the forms in which texts use it. */
export interface GlossaryEntry extends GlossaryTerm {
  readonly forms: Localized<readonly string[]>;
}
