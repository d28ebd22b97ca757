import type { Locale } from "../i18n/locale";
import { termForms, type TermId } from "./termForms";

/** A glossary term found in a text, from `start` up to but not including `end`. */
export interface FoundTerm {
  readonly id: TermId;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly id: TermId;
  readonly pattern: RegExp;
  readonly length: number;
}

const ids: readonly TermId[] = Object.keys(termForms).filter(isTermId);

function isTermId(id: string): id is TermId {
  return Object.hasOwn(termForms, id);
}

/** All forms of all terms in one language, longest first, so that a term within a longer one does not match on its own. */
function formsIn(locale: Locale): readonly Form[] {
  return ids
    .flatMap((id) =>
      termForms[id][locale].map((form) => ({ id, pattern: formPattern(form), length: form.length })),
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
  for (const { id, pattern } of forms[locale]) {
    for (const match of text.matchAll(pattern)) {
      const span = { id, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
}
