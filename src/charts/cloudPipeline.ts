import { defineChart, type Words } from "../chart-kit/chart";
import { markOption } from "../chart-kit/marks";
import {
  stageFlowHeight,
  stageFlowMarks,
  stageFlowSmallestHeight,
  type Stage,
  type StageFlow,
} from "../chart-kit/layouts/stageFlow";
import { figureText } from "../chart-kit/words";
import { cloudStages, type CloudStage, type StageKind } from "../selectors/cloudStages";

interface Messages {
  readonly title: (departments: string, people: string) => string;
  readonly titleWithout: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly stages: Readonly<Record<StageKind, string>>;
  /** English labels name what is counted; Chinese ones leave it to the unit. */
  readonly hasUnits: boolean;
}

type Stages = readonly CloudStage[];

/** How data come to the poverty-alleviation cloud, are exchanged there, and what it gives out and to whom. */
export const cloudPipeline = defineChart<Stages, Messages>({
  section: "initiative4",
  span: "full",
  messages: {
    zh: {
      title: (departments, people) => `扶贫云汇集 ${departments}的数据，标识计划脱贫${people}`,
      titleWithout: "扶贫云汇集各部门数据，供各地和用户使用",
      subtitle: "数据由接入、交换到输出和使用，各框单位不同，全省",
      caveat:
        "各环节数的是不同的事物，不是逐级减少，也不能相除。标识是列入脱贫计划，不等于已经脱贫；访问人次不是人数。接入、交换和使用的统计截止日，报道未注明。",
      stages: { intake: "接入", exchange: "交换", monitoring: "输出", use: "使用" },
      hasUnits: true,
    },
    en: {
      title: (departments, people) =>
        `Fed by ${departments}, the cloud flagged ${people} due to leave poverty`,
      titleWithout: "The cloud gathers the departments' data for localities and users",
      subtitle:
        "Data from intake and exchange to what comes out and who uses it; units differ, whole province",
      caveat:
        "Each stage counts other things: nothing shrinks from one to the next, and they cannot be divided. Flagged means planned to leave poverty, not lifted out; visits are not people. The report gives no cut-off date for intake, exchange and use.",
      stages: { intake: "In", exchange: "Exchange", monitoring: "Out", use: "Use" },
      hasUnits: false,
    },
  },
  select: ({ dataset }, filters) => cloudStages(dataset, filters),
  statements: (stages) =>
    stages.flatMap(({ figures, arrival }) => [...(arrival ? [arrival] : []), ...figures]),
  heading: (stages, { locale, messages }) => {
    const figures = stages.flatMap((stage) => stage.figures);
    const departments = figures.find(({ measure }) => measure === "departmentsIntegrated");
    const people = figures.find(({ measure }) => measure === "peopleFlagged");
    return {
      title:
        departments && people
          ? messages.title(figureText(departments, locale), figureText(people, locale))
          : messages.titleWithout,
      subtitle: messages.subtitle,
      caveat: messages.caveat,
    };
  },
  height: (stages, width, text, words) => stageFlowHeight(flowOf(stages, words), width, text),
  smallestHeight: (stages, width, text, words) => stageFlowSmallestHeight(flowOf(stages, words), width, text),
  option: (stages, words, frame) => markOption(stageFlowMarks(flowOf(stages, words), frame), frame),
});

/** In how many columns a stage's figures may stand, the best first. */
const columns: Readonly<Record<StageKind, Stage["columns"]>> = {
  intake: { wide: [1], narrow: [1], dense: [3, 2, 1] },
  exchange: { wide: [1], narrow: [2, 1], dense: [2, 1] },
  monitoring: { wide: [2, 1], narrow: [2, 1], dense: [4, 2, 1] },
  use: { wide: [3, 1], narrow: [1], dense: [3, 2, 1] },
};

function flowOf(stages: Stages, { locale, messages }: Words<Messages>): StageFlow {
  return {
    locale,
    hasUnits: messages.hasUnits,
    stages: stages.map(({ kind, party, arrival, figures }) => ({
      head: { lead: messages.stages[kind], rest: party?.[locale] ?? "" },
      figures,
      arrival,
      // What comes out and who uses it both start from the platform; use does not follow from what comes out.
      isBranch: kind === "monitoring" || kind === "use",
      columns: columns[kind],
    })),
  };
}
