import type { Dataset, Fact, Flow, Party } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { chosenFacts, isChosen, type Filters } from "./filters";

/** Something given, with the figures the report has for it. */
export interface AidFlow {
  readonly flow: Flow;
  /** The one the flow is known by first. */
  readonly figures: readonly Fact[];
}

export interface AidReceiver {
  readonly name: Bilingual;
  readonly flows: readonly AidFlow[];
}

export interface AidGiver {
  readonly name: Bilingual;
  readonly receivers: readonly AidReceiver[];
}

/** A giver of whose aid the report counts nothing. */
export interface UncountedAid {
  readonly flow: Flow;
  readonly giver: Bilingual;
}

export interface AidFlows {
  /** Givers with what they gave to whom, in the report's order. */
  readonly givers: readonly AidGiver[];
  readonly uncounted: readonly UncountedAid[];
  /** People sent, by kind. */
  readonly people: readonly Fact[];
  /** Sums of money, each for itself: they come from different givers and are no total. */
  readonly sums: readonly Fact[];
}

function nameOf(parties: readonly Party[], id: string): Bilingual {
  return parties.find((party) => party.id === id)?.label ?? { zh: id, en: id };
}

/** Groups in the order in which their keys first appear. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** Who gives what to whom in the aid for one county; null when the filters leave nothing. */
export function aidFlows(dataset: Dataset, filters: Filters): AidFlows | null {
  const facts = chosenFacts(dataset, filters);
  const flows = dataset.flows
    .filter(({ topic, initiative }) => topic === "aid" && isChosen(filters, initiative))
    .map((flow) => ({
      flow,
      figures: flow.facts.flatMap((wanted) => facts.filter(({ id }) => id === wanted)),
    }));
  if (flows.length === 0) return null;
  const counted = flows.filter(({ figures }) => figures.length > 0);
  const figures = counted.flatMap((flow) => flow.figures);
  return {
    givers: grouped(counted, ({ flow }) => flow.from).map(([giver, given]) => ({
      name: nameOf(dataset.parties, giver),
      receivers: grouped(given, ({ flow }) => flow.to).map(([receiver, received]) => ({
        name: nameOf(dataset.parties, receiver),
        flows: received,
      })),
    })),
    uncounted: flows
      .filter(({ figures: none }) => none.length === 0)
      .map(({ flow }) => ({ flow, giver: nameOf(dataset.parties, flow.from) })),
    people: figures.filter(({ unit }) => unit === "persons"),
    sums: figures.filter(({ measure }) => measure === "aidMoney"),
  };
}
