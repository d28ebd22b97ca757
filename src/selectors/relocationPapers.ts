import type { Dataset, Fact } from "../dataset/schema";
import { countedList, type CountedList } from "./countedList";
import { factOf, factsOf } from "./facts";
import type { Filters } from "./filters";

/** The documents that govern relocation: principles, papers, and the Party structure with its lists. */
export interface RelocationPapers {
  /** Null if the report names none. */
  readonly principles: CountedList | null;
  readonly documents: {
    readonly main: Fact | null;
    /** Subjects of the documents under the main one. */
    readonly supporting: CountedList | null;
  };
  readonly party: {
    readonly structure: Fact | null;
    readonly lists: CountedList | null;
  };
}

/** What the report says about documents on relocation; null if the filters leave nothing. */
export function relocationPapers(dataset: Dataset, filters: Filters): RelocationPapers | null {
  const principles = countedList(dataset, filters, "sixPrinciples");
  const supporting = countedList(dataset, filters, "supportingDocuments");
  const main = factOf(dataset, filters, {
    measure: "documentsIssued",
    programme: "mainDocument",
    status: "actual",
  });
  const lists = countedList(dataset, filters, "threeLists");
  // The structure is counted along with the lists ("one structure, three lists") and has no list of its own.
  const structure =
    factsOf(dataset, filters, { measure: "listLength" }).find(
      ({ id, at }) =>
        id !== lists?.count?.id &&
        at.section === lists?.list.at.section &&
        at.sentence === lists.list.at.sentence,
    ) ?? null;
  if (!principles && !supporting && !main && !lists) return null;
  return { principles, documents: { main, supporting }, party: { structure, lists } };
}
