import { defineChart } from "../chart-kit/chart";
import type { FlowEdge, FlowNode } from "../chart-kit/layouts/flowEdge";
import { fitsBoard, flowBoardHeight, flowBoardMarks, type Board } from "../chart-kit/layouts/flowBoard";
import { flowStrandMarks, flowStrandsHeight } from "../chart-kit/layouts/flowStrands";
import { markOption } from "../chart-kit/marks";
import { markKind } from "../chart-kit/statusStyle";
import { figureText } from "../chart-kit/words";
import type { Party } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import { moneyFlows, type MoneyFlow, type MoneyFlows } from "../selectors/moneyFlows";

interface Messages {
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: string;
}

function nodeOf({ id, label }: Party, { members }: MoneyFlows, locale: Locale): FlowNode {
  if (members?.party !== id) return { id, name: label[locale], members: null };
  const names = members.list.items.map((item) => sentenceCase(item[locale]));
  return { id, name: members.list.label[locale], members: { names, statements: [members.list] } };
}

function edgeOf({ flow, from, to, figures, status }: MoneyFlow, rows: MoneyFlows, locale: Locale): FlowEdge {
  return {
    from: nodeOf(from, rows, locale),
    to: nodeOf(to, rows, locale),
    kind: status && markKind(status),
    figures: figures.map((fact) => figureText(fact, locale)),
    label: flow.label[locale],
    statements: [flow, ...figures],
  };
}

function pathsOf(rows: MoneyFlows, locale: Locale): readonly (readonly FlowEdge[])[] {
  return rows.strands.map((strand) => strand.map((flow) => edgeOf(flow, rows, locale)));
}

/** Where each party stands on a wide picture: funds and banks below one another, money going to the right. */
const board: Board = {
  columns: [13.5, 5.6, 5.6, 5.6],
  gaps: [0.95, 0.95, 1.15],
  places: new Map([
    ["povertyFund", { columns: [0, 0], lanes: [0, 0] }],
    ["industrySubFund", { columns: [1, 1], lanes: [0, 0] }],
    ["fundProjects", { columns: [2, 2], lanes: [0, 0] }],
    ["firms", { columns: [3, 3], lanes: [0, 0] }],
    ["greenFund", { columns: [0, 0], lanes: [1, 1] }],
    ["greenIndustriesParty", { columns: [2, 3], lanes: [1, 2] }],
    ["banks", { columns: [0, 0], lanes: [2, 3] }],
    ["poorHouseholds", { columns: [2, 3], lanes: [3, 3] }],
  ]),
};

function showsBoard(edges: readonly FlowEdge[], width: number, text: number): boolean {
  return width >= 60 * text && fitsBoard(edges, board);
}

/** Which way money goes from decision to household; every band is equally wide. */
export const moneyFlow = defineChart<MoneyFlows, Messages>({
  section: "funding",
  span: "full",
  messages: {
    zh: {
      title: "资金流向企业、绿色产业和贫困户",
      subtitle: "两支基金和小额信贷的路径，贵州省。各条一样宽，与金额无关；细线表示报道未列数字",
      caveat: "两支基金之间是机构调整，报道未说资金由前者转入后者；各产业的金额，报道未列。",
    },
    en: {
      title: "Money goes to firms, green industries and poor households",
      subtitle:
        "Paths of two funds and of micro-credit, Guizhou. Bands are of one width; thin lines carry no figure",
      caveat:
        "From fund to fund the arrow is a change of institution, not a transfer; the report gives no amounts by industry.",
    },
  },
  select: ({ dataset }, filters) => moneyFlows(dataset, filters),
  statements: ({ flows, members }) => [
    ...flows.flatMap(({ flow, figures }) => [flow, ...figures]),
    ...(members ? [members.list] : []),
  ],
  heading: (_rows, { messages }) => messages,
  height: (rows, width, text, { locale }) => {
    const paths = pathsOf(rows, locale);
    const size = { width, text };
    return showsBoard(paths.flat(), width, text)
      ? flowBoardHeight(paths.flat(), board, size)
      : flowStrandsHeight(paths, size);
  },
  option: (rows, { locale }, frame) => {
    const paths = pathsOf(rows, locale);
    const marks = showsBoard(paths.flat(), frame.width, frame.text)
      ? flowBoardMarks(paths.flat(), board, frame)
      : flowStrandMarks(paths, frame);
    return markOption(marks, frame);
  },
});
