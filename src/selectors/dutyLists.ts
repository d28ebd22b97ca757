import type { Dataset, Fact, Party } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { factsOf, listsOf } from "./facts";
import type { Filters } from "./filters";
import { grouped } from "./grouped";
import { partyById } from "./byId";

/** One office's list of duties. */
export interface DutyList {
  readonly office: Party;
  readonly categories: Fact;
  readonly items: Fact;
}

/** Offices covered by one part of the report's template. */
export interface DutyGroup {
  /** The template's name for their lists and the fact that counts the lists; null if the report names none. */
  readonly template: { readonly name: Bilingual; readonly count: Fact } | null;
  readonly lists: readonly DutyList[];
  /** Whether the report prints all their categories first and then all their items, so that we pair them by order. */
  readonly isPairedByOrder: boolean;
}

export interface DutyLists {
  /** First the lists that grow from office to office, then the others in the report's order. */
  readonly groups: readonly DutyGroup[];
  /** The group in which each office has more items than the one before; null if there is no such group. */
  readonly growing: DutyGroup | null;
}

function groupOf(template: DutyGroup["template"], lists: readonly DutyList[]): DutyGroup {
  return {
    template,
    lists,
    isPairedByOrder: lists.some(({ categories, items }) => categories.printed !== items.printed),
  };
}

/** The parts of the template; the report counts each of them under its own name. */
function templatesOf(dataset: Dataset, filters: Filters): readonly NonNullable<DutyGroup["template"]>[] {
  const countOf = grouped(factsOf(dataset, filters, { measure: "listLength" }), ({ printed }) => printed);
  return listsOf(dataset, filters, "dutyTemplates")
    .flatMap(({ items }) => items)
    .flatMap((name) => {
      const count = countOf.get(name.zh)?.[0];
      return count ? [{ name, count }] : [];
    });
}

const listed = { programme: "duties", status: "rule" } as const;

/** The number of categories and items of duties for each office; null if none is left. */
export function dutyLists(dataset: Dataset, filters: Filters): DutyLists | null {
  const itemsOf = grouped(
    factsOf(dataset, filters, { measure: "dutyItems", ...listed }),
    ({ party }) => party,
  );
  const lists = factsOf(dataset, filters, { measure: "dutyCategories", ...listed }).flatMap(
    (categories): DutyList[] => {
      const office = partyById(dataset, categories.party);
      const items = office && itemsOf.get(office.id)?.[0];
      return office && items ? [{ office, categories, items }] : [];
    },
  );
  if (lists.length === 0) return null;
  const groups = groupsOf(lists, templatesOf(dataset, filters));
  const growing = groups.find(isGrowing) ?? null;
  return { groups: growing ? [growing, ...groups.filter((group) => group !== growing)] : groups, growing };
}

/** Whether there are at least three offices, each with more items than the one before. */
function isGrowing({ lists }: DutyGroup): boolean {
  return (
    lists.length >= 3 && lists.every(({ items }, place) => items.value > (lists[place - 1]?.items.value ?? 0))
  );
}

/** Assigns lists to the templates in order, as many as each template counts; a single group if the counts do not add up. */
function groupsOf(
  lists: readonly DutyList[],
  templates: readonly NonNullable<DutyGroup["template"]>[],
): readonly DutyGroup[] {
  let end = 0;
  const ends = templates.map(({ count }) => (end += count.value));
  if (ends.at(-1) !== lists.length) return [groupOf(null, lists)];
  return templates.map((template, place) =>
    groupOf(template, lists.slice(ends[place - 1] ?? 0, ends[place])),
  );
}
