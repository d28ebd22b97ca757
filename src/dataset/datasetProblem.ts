import type { Bilingual } from "../i18n/locale";

/** A problem in a dataset; `path` says where, as in `facts[12].partOf`. */
export interface DatasetProblem {
  readonly path: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** The same characters in both languages. */
export function literal(text: string | number): Bilingual {
  return { zh: String(text), en: String(text) };
}
