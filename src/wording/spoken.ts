import type { Locale } from "../i18n/locale";
import type { Statement } from "../selectors/computed";

/** Statements in a language under a title: all that is needed to put a chart into words. */
export interface Spoken {
  readonly title: string;
  readonly locale: Locale;
  readonly statements: readonly Statement[];
}
