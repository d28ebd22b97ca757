import type { Locale } from "../i18n/locale";
import type { Statement } from "../selectors/computed";

/** What words can be made of: statements in a language, under a title. */
export interface Spoken {
  readonly title: string;
  readonly locale: Locale;
  readonly statements: readonly Statement[];
}
