import type { GlossaryEntry } from "./glossaryEntry";
import { peopleTerms } from "./glossaryOfPeople";
import { policyTerms } from "./glossaryOfPolicy";
import { termForms } from "./termForms";

/** Terms of the report that readers may not know, in the order in which it introduces them. */
export const glossary: readonly GlossaryEntry[] = [...policyTerms, ...peopleTerms].map((term) => ({
  ...term,
  forms: termForms[term.id],
}));
