import type { Locale } from "../i18n/locale";
import type { GlossaryEntry } from "./glossaryEntry";
import { peopleTerms } from "./glossaryOfPeople";
import { policyTerms } from "./glossaryOfPolicy";

/** The terms of the report that a reader may not know, in the order in which it brings them up. */
export const glossary: readonly GlossaryEntry[] = [...policyTerms, ...peopleTerms];

/** A stretch of a text that is a term of the glossary; `end` is the first character behind it. */
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

/** All forms of a language, long ones first: a term within a longer one is part of that. */
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

/** The terms of the glossary that a text uses, each once, where it first stands. */
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
