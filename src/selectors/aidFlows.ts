import type { Dataset, Fact, Flow } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { chosenFact } from "./facts";
import { isChosen, type Filters } from "./filters";
import { grouped } from "./grouped";
import { partyById } from "./byId";

/** Something given, with the figures the report has for it. */
export interface AidFlow {
  readonly flow: Flow;
  readonly receiver: Bilingual;
  /** What is given: people, money or documents. */
  readonly gift: Fact;
  /** The report's further figures on it. */
  readonly details: readonly Fact[];
}

export interface AidGiver {
  readonly name: Bilingual;
  readonly flows: readonly AidFlow[];
}

/** A giver whose aid the report does not count. */
export interface UncountedAid {
  readonly flow: Flow;
  readonly giver: Bilingual;
}

/** Money for a plan over several years. */
export interface AidPlan {
  readonly giver: Bilingual;
  readonly money: Fact;
  readonly years: Fact;
  /** Whether the giver gives no larger sum. */
  readonly isLargest: boolean;
}

export interface AidFlows {
  /** Givers with their gifts and receivers, in the report's order. */
  readonly givers: readonly AidGiver[];
  readonly uncounted: readonly UncountedAid[];
  /** The largest sum in yuan, for bars on one scale. Sums of different givers are not added up. */
  readonly largest: number;
  readonly plan: AidPlan | null;
}

/** Whether a fact is a sum of money. */
export function isMoney({ unit }: Fact): boolean {
  return unit === "yuan";
}

/** Who gives what to whom in the aid for one county; null if the filters leave nothing. */
export function aidFlows(dataset: Dataset, filters: Filters): AidFlows | null {
  const flows = dataset.flows
    .filter(({ topic, initiative }) => topic === "aid" && isChosen(filters, initiative))
    .map((flow) => ({
      flow,
      figures: flow.facts.flatMap((id) => chosenFact(dataset, filters, id) ?? []),
    }));
  if (flows.length === 0) return null;
  const counted = flows.flatMap(({ flow, figures: [gift, ...details] }): readonly AidFlow[] =>
    gift ? [{ flow, receiver: nameOf(dataset, flow.to), gift, details }] : [],
  );
  const givers = [...grouped(counted, ({ flow }) => flow.from)].map(([giver, given]) => ({
    name: nameOf(dataset, giver),
    flows: given,
  }));
  return {
    givers,
    uncounted: flows
      .filter(({ figures }) => figures.length === 0)
      .map(({ flow }) => ({ flow, giver: nameOf(dataset, flow.from) })),
    largest: Math.max(0, ...sumsOf(counted)),
    plan: givers.flatMap(planOf)[0] ?? null,
  };
}

function nameOf(dataset: Dataset, id: string): Bilingual {
  return partyById(dataset, id)?.label ?? { zh: id, en: id };
}

function sumsOf(flows: readonly AidFlow[]): readonly number[] {
  return flows.flatMap(({ gift }) => (isMoney(gift) ? [gift.value] : []));
}

function planOf({ name, flows }: AidGiver): readonly AidPlan[] {
  return flows.flatMap(({ gift, details }): readonly AidPlan[] => {
    const years = details.find(({ measure }) => measure === "programmeYears");
    if (!years || !isMoney(gift)) return [];
    return [{ giver: name, money: gift, years, isLargest: Math.max(...sumsOf(flows)) === gift.value }];
  });
}
