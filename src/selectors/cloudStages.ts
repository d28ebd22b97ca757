import type { Measure } from "../dataset/codes";
import type { Dataset, Fact, Flow } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { factsOf } from "./facts";
import { isChosen, type Filters } from "./filters";
import { partyById } from "./byId";

/** The stages of data on the platform. The last two both start from the exchange. */
export type StageKind = "intake" | "exchange" | "monitoring" | "use";

/** A stage with its figures, which count different kinds of things. */
export interface CloudStage {
  readonly kind: StageKind;
  /** The party it belongs to; null if the report does not say. */
  readonly party: Bilingual | null;
  /** How the data arrive from the previous stage; null for the first stage, and if the report does not say. */
  readonly arrival: Flow | null;
  readonly figures: readonly Fact[];
}

const stageMeasures: Readonly<Record<StageKind, readonly Measure[]>> = {
  intake: ["departmentsIntegrated", "indicatorsIntegrated", "recordsIntegrated"],
  exchange: ["dataExchanges", "recordsExchanged"],
  monitoring: ["householdsFlagged", "peopleFlagged", "alertsRaised", "bulletinsIssued"],
  use: ["registeredUsers", "visitsTotal", "visitsDaily"],
};

const programmes: Readonly<Record<StageKind, string>> = {
  intake: "cloudIntake",
  exchange: "cloudExchange",
  monitoring: "cloudMonitoring",
  use: "cloudUse",
};

const stageKinds = ["intake", "exchange", "monitoring", "use"] as const;

/**
 * The stages of the data platform that have figures, in the order in which data pass through them; null if there are none.
 */
export function cloudStages(dataset: Dataset, filters: Filters): readonly CloudStage[] | null {
  const flows = dataset.flows.filter((flow) => flow.topic === "data" && isChosen(filters, flow.initiative));
  const platform = platformOf(flows);
  const figuresOf = (kind: StageKind) =>
    stageMeasures[kind].flatMap((measure) =>
      factsOf(dataset, filters, { measure, programme: programmes[kind], status: "actual" }),
    );
  const flowOf = (kind: StageKind): Flow | null => {
    const ids = new Set(figuresOf(kind).map(({ id }) => id));
    return flows.find(({ facts }) => facts.some((id) => ids.has(id))) ?? null;
  };
  const stages = stageKinds
    .map((kind): CloudStage => {
      const flow = flowOf(kind);
      const figures = figuresOf(kind);
      return {
        kind,
        party: labelOf(dataset, flow ? otherEnd(flow, platform) : platform),
        // The exchange is reached by what flows in from the departments.
        arrival: kind === "intake" ? null : (flow ?? flowOf("intake")),
        figures,
      };
    })
    .filter(({ figures }) => figures.length > 0);
  return stages.length > 0 ? stages : null;
}

/** The party that all flows have in common; null if there is none. */
function platformOf(flows: readonly Flow[]): string | null {
  const [first] = flows;
  if (!first) return null;
  return [first.to, first.from].find((id) => flows.every(({ from, to }) => from === id || to === id)) ?? null;
}

function otherEnd({ from, to }: Flow, platform: string | null): string {
  return from === platform ? to : from;
}

function labelOf(dataset: Dataset, id: string | null): Bilingual | null {
  return (id === null ? null : partyById(dataset, id))?.label ?? null;
}
