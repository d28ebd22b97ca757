import type { Box } from "../body/box";
import { arrow, branches, card, factFigure, grid, row, ways, words, column, boxes } from "../body/boxes";
import { defineChart, type Language } from "./defineChart";
import { joined } from "../i18n/punctuation";
import { cloudStages, type CloudStage, type StageKind } from "../selectors/cloudStages";

const zh = {
  name: "扶贫云",
  title: (departments: string, people: string) =>
    `报道称扶贫云汇集${departments}的数据，标识计划脱贫${people}`,
  titleWithout: "扶贫云汇集各部门数据，供各地和用户使用",
  subtitle: "贵州扶贫云的数据由接入、交换到输出和使用，各框单位不同，全省",
  caveat:
    "各环节数的是不同的事物，不是逐级减少，也不能相除。标识是列入脱贫计划，不等于已经脱贫；户数与人数说的是同一批人。访问人次不是人数。",
  stages: { intake: "接入", exchange: "交换", monitoring: "输出", use: "使用" },
};

const en: typeof zh = {
  name: "Poverty Alleviation Cloud",
  title: (departments, people) =>
    `Fed by ${departments}, the cloud flagged ${people} as planned to leave poverty`,
  titleWithout: "The cloud gathers the departments' data for localities and users",
  subtitle: "Data of the Guizhou Poverty Alleviation Cloud from intake to use; units differ, whole province",
  caveat:
    "Each stage counts something else: they do not shrink from one to the next and cannot be divided. Flagged means planned to leave poverty, not lifted out; households and people count the same group twice. Visits are not people.",
  stages: { intake: "In", exchange: "Exchange", monitoring: "Out", use: "Use" },
};

/** The numbers of columns in which each kind of stage may set its figures, best first. */
const columns: Readonly<Record<StageKind, readonly number[]>> = {
  intake: [3, 1],
  exchange: [2, 1],
  monitoring: [4, 2, 1],
  use: [3, 2, 1],
};

/** How data reach the poverty-alleviation cloud, how they are exchanged there, and what the cloud provides to whom. */
export const cloudPipeline = defineChart({
  section: "initiative4",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => cloudStages(dataset, filters),
  heading: (stages, { messages, figure }) => {
    const figures = stages.flatMap((stage) => stage.figures);
    const departments = figures.find(({ measure }) => measure === "departmentsIntegrated");
    const people = figures.find(({ measure }) => measure === "peopleFlagged");
    return {
      title:
        departments && people ? messages.title(figure(departments), figure(people)) : messages.titleWithout,
      subtitle: messages.subtitle,
      caveat: messages.caveat,
    };
  },
  body: (stages, language) => {
    const cardOf = (stage: CloudStage) => stageCard(stage, language);
    const [intake, exchange, ...outlets] = stages;
    if (!intake || !exchange) return boxes(column(stages.map(cardOf)));
    const out = outlets.map((stage) => ({ box: cardOf(stage), statements: arrivalOf(stage) }));
    const link = arrow({ statements: arrivalOf(exchange) });
    return boxes(
      ways(
        row([cardOf(intake), link, branches(cardOf(exchange), out, { shares: [1, 2.7] })], {
          widths: [1, { em: 2.6 }, 3.9],
          gap: 0.2,
          least: 8,
        }),
        branches(
          row([cardOf(intake), link, cardOf(exchange)], { widths: [3, { em: 2.6 }, 2], gap: 0.2, least: 14 }),
          out,
          {
            direction: "down",
          },
        ),
        column([cardOf(intake), link, branches(cardOf(exchange), out, { direction: "down" })], { gap: 0.2 }),
      ),
    );
  },
});

function arrivalOf({ arrival }: CloudStage) {
  return arrival ? [arrival] : [];
}

/** A stage's figures, below the party they belong to and their date. */
function stageCard({ kind, party, figures }: CloudStage, language: Language<typeof zh>): Box {
  const { locale, messages, of, inferredDate } = language;
  const dates = [...new Set(figures.map(inferredDate))];
  const scope = joined([party && kind !== "exchange" ? of(party) : "", ...dates], "comma", locale);
  const numbers = grid(
    figures.map((fact) => factFigure(fact, locale)),
    columns[kind],
    { least: 6.5 },
  );
  return card(numbers, { title: words(scope, { lead: messages.stages[kind], look: "quiet" }) });
}
