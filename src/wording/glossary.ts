import type { Locale } from "../i18n/locale";
import type { GlossaryEntry } from "./glossaryEntry";
import { peopleTerms } from "./glossaryOfPeople";
import { policyTerms } from "./glossaryOfPolicy";

/** Terms of the report that readers may not know, in the order in which it introduces them. */
export const glossary: readonly GlossaryEntry[] = [...policyTerms, ...peopleTerms];

/** A glossary term found in a text, from `start` up to but not including `end`. */
export interface FoundTerm {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly entry: GlossaryEntry;
  readonly pattern: RegExp;
  readonly length: number;
}

/** All forms of all terms in one language, longest first, so that a term within a longer one does not match on its own. */
function formsIn(locale: Locale): readonly Form[] {
  return glossary
    .flatMap((entry) =>
      entry.forms[locale].map((form) => ({ entry, pattern: formPattern(form), length: form.length })),
    )
    .sort((a, b) => b.length - a.length);
}

function formPattern(form: string): RegExp {
  const letters = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const [before, after] = [/^\w/, /\w$/].map((edge) => (edge.test(form) ? "\\b" : ""));
  return new RegExp(`${before ?? ""}${letters}${after ?? ""}`, "giu");
}

const forms = { zh: formsIn("zh"), en: formsIn("en") };

/** The glossary terms used in a text, each once, at its first use. */
export function termsIn(text: string, locale: Locale): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const { entry, pattern } of forms[locale]) {
    for (const match of text.matchAll(pattern)) {
      const span = { entry, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ entry }, place, all) => all.findIndex((other) => other.entry === entry) === place);
}
