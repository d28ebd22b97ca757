import type { Status } from "../dataset/codes";
import type { Dataset, Fact, Flow, List, Party } from "../dataset/schema";
import { chosenFacts, isChosen, type Filters } from "./filters";
import { listsOf } from "./facts";

/** Money, or a decision about it, that goes from one party to another. */
export interface MoneyFlow {
  readonly flow: Flow;
  readonly from: Party;
  readonly to: Party;
  /** What the report counts of it; empty where it counts nothing. */
  readonly figures: readonly Fact[];
  /** A plan where any figure is one; null where there is no figure. */
  readonly status: Status | null;
}

export interface MoneyFlows {
  readonly flows: readonly MoneyFlow[];
  /** The same flows, each once, as paths from giver to receiver to the next receiver. */
  readonly strands: readonly (readonly MoneyFlow[])[];
  /** Whom a party that stands for many consists of; null where the report lists nobody. */
  readonly members: { readonly party: string; readonly list: List } | null;
}

const topics: readonly string[] = ["fund", "microCredit"];

/** The party that stands for the industries, whose names are a list of the report. */
const industries = { party: "greenIndustriesParty", topic: "greenIndustries" };

/** How money goes through funds and banks to firms and households; null when the filters leave no flow. */
export function moneyFlows(dataset: Dataset, filters: Filters): MoneyFlows | null {
  const facts = chosenFacts(dataset, filters);
  const partyOf = (id: string): Party | undefined => dataset.parties.find((party) => party.id === id);
  const flows = dataset.flows
    .filter(({ topic, initiative }) => topics.includes(topic) && isChosen(filters, initiative))
    .flatMap((flow): readonly MoneyFlow[] => {
      const [from, to] = [partyOf(flow.from), partyOf(flow.to)];
      if (!from || !to) return [];
      const figures = flow.facts.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
      return [{ flow, from, to, figures, status: statusOf(figures) }];
    });
  if (flows.length === 0) return null;
  const [list] = listsOf(dataset, filters, industries.topic);
  const isThere = flows.some(({ from, to }) => [from.id, to.id].includes(industries.party));
  return {
    flows,
    strands: strandsOf(flows),
    members: list && isThere ? { party: industries.party, list } : null,
  };
}

function statusOf(figures: readonly Fact[]): Status | null {
  const plan = figures.find(({ status }) => status === "target");
  return (plan ?? figures[0])?.status ?? null;
}

/** Walks from each flow not yet walked as far as the flows go on. */
function strandsOf(flows: readonly MoneyFlow[]): readonly (readonly MoneyFlow[])[] {
  const left = [...flows];
  const strands: MoneyFlow[][] = [];
  while (left.length > 0) {
    const strand: MoneyFlow[] = [];
    let next = left.shift();
    while (next) {
      strand.push(next);
      const end = next.to.id;
      const place = left.findIndex(({ from }) => from.id === end);
      [next] = place < 0 ? [] : left.splice(place, 1);
    }
    strands.push(strand);
  }
  return strands;
}
