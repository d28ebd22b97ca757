import type { Dataset, Fact, Flow, Party } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { chosenFacts, isChosen, type Filters } from "./filters";

/** Something given to someone, with the figures the report has for it. */
export interface AidFlow {
  readonly flow: Flow;
  readonly giver: Bilingual;
  readonly receiver: Bilingual;
  /** Empty where the report counts nothing. */
  readonly figures: readonly Fact[];
}

export interface AidFlows {
  /** Flows of one giver stand together, those with figures first. */
  readonly flows: readonly AidFlow[];
  /** People sent, by kind. */
  readonly people: readonly Fact[];
  /** Sums of money, each for itself. */
  readonly sums: readonly Fact[];
}

function nameOf(parties: readonly Party[], id: string): Bilingual {
  return parties.find((party) => party.id === id)?.label ?? { zh: id, en: id };
}

/** Who gives what to whom in the aid for one county; null when the filters leave nothing. */
export function aidFlows(dataset: Dataset, filters: Filters): AidFlows | null {
  const facts = chosenFacts(dataset, filters);
  const flows = dataset.flows
    .filter(({ topic, initiative }) => topic === "aid" && isChosen(filters, initiative))
    .map((flow) => ({
      flow,
      giver: nameOf(dataset.parties, flow.from),
      receiver: nameOf(dataset.parties, flow.to),
      figures: facts.filter(({ id }) => flow.facts.includes(id)),
    }));
  if (flows.length === 0) return null;
  const givers = [...new Set(flows.map(({ flow }) => flow.from))];
  const together = givers.flatMap((giver) => flows.filter(({ flow }) => flow.from === giver));
  const counted = together.flatMap(({ figures }) => figures);
  return {
    flows: [
      ...together.filter(({ figures }) => figures.length > 0),
      ...together.filter(({ figures }) => figures.length === 0),
    ],
    people: counted.filter(({ unit }) => unit === "persons"),
    sums: counted.filter(({ measure }) => measure === "aidMoney"),
  };
}
