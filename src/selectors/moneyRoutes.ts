import type { Dataset, Fact, Flow, Party } from "../dataset/schema";
import { countedList, type CountedList } from "./countedList";
import { chosenFact } from "./facts";
import { isChosen, type Filters } from "./filters";
import { grouped } from "./grouped";
import { partyById } from "./byId";

/** Money, or a decision about it, that goes from one party to another. */
export interface MoneyFlow {
  readonly flow: Flow;
  readonly from: Party;
  readonly to: Party;
  /** The report's figures on it; empty if it counts nothing. */
  readonly figures: readonly Fact[];
}

/** A sum of money and its way from a source through one or more parties. */
export interface MoneyLine {
  readonly source: Party;
  /** How the source came about: flows that lead to it without moving counted money, outermost first. */
  readonly origins: readonly MoneyFlow[];
  /** In order. */
  readonly steps: readonly MoneyFlow[];
}

/** A route of money that ends with one receiver. */
export interface MoneyRoute {
  readonly topic: MoneyTopic;
  readonly lines: readonly MoneyLine[];
  readonly receiver: Party;
  /** Those whom the receiver represents; null if the report lists nobody. */
  readonly members: CountedList | null;
  /** Flows onward from the receiver, without figures. */
  readonly onward: readonly MoneyFlow[];
}

/** The topics of flows of money, with those of the lists of whom a receiver represents. */
const topics = [
  { flows: "subFund", members: "" },
  { flows: "greenFund", members: "greenIndustries" },
  { flows: "microCredit", members: "" },
] as const;

export type MoneyTopic = (typeof topics)[number]["flows"];

/** The routes of money through funds and banks to firms and households; null if the filters leave none. */
export function moneyRoutes(dataset: Dataset, filters: Filters): readonly MoneyRoute[] | null {
  const flows = moneyFlows(dataset, filters);
  const routes = topics.flatMap(({ flows: topic, members }) =>
    routesOf(
      flows.filter(({ flow }) => flow.topic === topic),
      {
        topic,
        members: countedList(dataset, filters, members),
      },
    ),
  );
  return routes.length === 0 ? null : routes;
}

function moneyFlows(dataset: Dataset, filters: Filters): readonly MoneyFlow[] {
  return dataset.flows
    .filter(({ initiative }) => isChosen(filters, initiative))
    .flatMap((flow: Flow): readonly MoneyFlow[] => {
      const [from, to] = [partyById(dataset, flow.from), partyById(dataset, flow.to)];
      if (!from || !to) return [];
      const figures = flow.facts.flatMap((id) => chosenFact(dataset, filters, id) ?? []);
      return [{ flow, from, to, figures }];
    });
}

/** Whether a flow moves money: its figures are results or plans, not only the size of something that was set up. */
function movesMoney({ figures }: MoneyFlow): boolean {
  return figures.some(({ status }) => status === "actual" || status === "target");
}

function routesOf(
  flows: readonly MoneyFlow[],
  route: Pick<MoneyRoute, "topic" | "members">,
): readonly MoneyRoute[] {
  const moving = flows.filter(movesMoney);
  const others = flows.filter((flow) => !movesMoney(flow));
  const receivers = new Set(moving.map(({ to }) => to));
  const firsts = moving.filter(({ from }) => !receivers.has(from));
  const sources = new Set(firsts.map(({ from }) => from));
  const movingFrom = grouped(moving, ({ from }) => from);
  const othersTo = grouped(others, ({ to }) => to);
  const othersFrom = grouped(others, ({ from }) => from);
  const lines = firsts.map((first): MoneyLine => ({
    source: first.from,
    origins: originsOf(first.from, othersTo, sources),
    steps: stepsFrom(first, movingFrom),
  }));
  // A source that another one leads to comes after it.
  const isLedTo = ({ origins }: MoneyLine) => origins.some(({ from }) => sources.has(from));
  const ordered = [...lines.filter((line) => !isLedTo(line)), ...lines.filter(isLedTo)];
  const receiverOf = ({ steps }: MoneyLine) => steps.at(-1)?.to;
  return [...grouped(ordered, receiverOf)].map(([receiver, ownLines]) => ({
    ...route,
    lines: ownLines,
    receiver,
    onward: othersFrom.get(receiver) ?? [],
  }));
}

/** Follows the flows as long as money moves on, visiting none twice. */
function stepsFrom(
  first: MoneyFlow,
  movingFrom: ReadonlyMap<Party, readonly MoneyFlow[]>,
): readonly MoneyFlow[] {
  const steps = new Set<MoneyFlow>();
  let next: MoneyFlow | undefined = first;
  while (next) {
    steps.add(next);
    next = movingFrom.get(next.to)?.find((flow) => !steps.has(flow));
  }
  return [...steps];
}

/** The flows that lead to a party, preceded by those that lead to their givers, up to other sources of the route. */
function originsOf(
  party: Party,
  flowsTo: ReadonlyMap<Party, readonly MoneyFlow[]>,
  sources: ReadonlySet<Party>,
  onTheWay: readonly Party[] = [party],
): readonly MoneyFlow[] {
  return (flowsTo.get(party) ?? []).flatMap((flow) => [
    ...(sources.has(flow.from) || onTheWay.includes(flow.from)
      ? []
      : originsOf(flow.from, flowsTo, sources, [...onTheWay, flow.from])),
    flow,
  ]);
}
