import { defineChart } from "./chart";
import { fittingArrangement, lowestHeight, type Density } from "../render/layouts/arrangement";
import type { FlowEdge, FlowNode } from "../render/layouts/flowEdge";
import {
  fitsBoard,
  flowBoardHeight,
  flowBoardMarks,
  flowBoardSmallestHeight,
  type Board,
} from "../render/layouts/flowBoard";
import { flowStrandMarks, flowStrandsHeight } from "../render/layouts/flowStrands";
import { markOption, type Mark } from "../render/marks";
import { markKind } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { figureText } from "../wording/words";
import type { Party } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import { moneyFlows, type MoneyFlow, type MoneyFlows } from "../selectors/moneyFlows";

interface Messages {
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: string;
}

/** How the flows are worded and how densely they are set. */
interface Wording {
  readonly locale: Locale;
  readonly density: Density;
}

function nodeOf({ id, label }: Party, { members }: MoneyFlows, { locale, density }: Wording): FlowNode {
  if (members?.party !== id) return { id, name: label[locale], members: null };
  const names = members.list.items.map((item) => sentenceCase(item[locale]));
  return { id, name: members.list.label[locale], members: { names, density, statements: [members.list] } };
}

function edgeOf(
  { flow, from, to, figures, status }: MoneyFlow,
  rows: MoneyFlows,
  wording: Wording,
): FlowEdge {
  const { locale } = wording;
  return {
    from: nodeOf(from, rows, wording),
    to: nodeOf(to, rows, wording),
    kind: status && markKind(status),
    figures: figures.map((fact) => figureText(fact, locale)),
    label: flow.label[locale],
    statements: [flow, ...figures],
  };
}

function pathsOf(rows: MoneyFlows, wording: Wording): readonly (readonly FlowEdge[])[] {
  return rows.strands.map((strand) => strand.map((flow) => edgeOf(flow, rows, wording)));
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

/** The same with less room across. */
const tightBoard: Board = { ...board, columns: [10, 5.4, 5.4, 5.4], gaps: [0.95, 1, 1] };

/** In multiples of the text size. */
const boardFrom = { usual: 60, compact: 44 };

/** One way to set the flows. */
interface Setting {
  readonly height: (size: Size) => number;
  readonly smallestHeight: (size: Size) => number;
  readonly marks: (frame: Frame) => readonly Mark[];
}

type Size = Pick<Frame, "width" | "text">;

function settingsOf(
  rows: MoneyFlows,
  locale: Locale,
  { width, text }: Size,
): readonly [Setting, ...Setting[]] {
  const [paths, densePaths] = [
    pathsOf(rows, { locale, density: "usual" }),
    pathsOf(rows, { locale, density: "compact" }),
  ];
  const onBoard = (places: Board, edges: readonly FlowEdge[]): Setting => ({
    height: (size) => flowBoardHeight(edges, places, size),
    smallestHeight: (size) => flowBoardSmallestHeight(edges, places, size),
    marks: (frame) => flowBoardMarks(edges, places, frame),
  });
  const inStrands = (strands: readonly (readonly FlowEdge[])[], density: Density): Setting => {
    const height = (size: Size) => flowStrandsHeight(strands, { ...size, density });
    return { height, smallestHeight: height, marks: (frame) => flowStrandMarks(strands, density, frame) };
  };
  const fits = fitsBoard(paths.flat(), board);
  if (fits && width >= boardFrom.usual * text) {
    return [onBoard(board, paths.flat()), onBoard(board, densePaths.flat())];
  }
  const tight = [paths, densePaths].map((each) => onBoard(tightBoard, each.flat()));
  return [
    inStrands(paths, "usual"),
    ...(fits && width >= boardFrom.compact * text ? tight : []),
    inStrands(densePaths, "compact"),
  ];
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
    const [natural] = settingsOf(rows, locale, { width, text });
    return natural.height({ width, text });
  },
  smallestHeight: (rows, width, text, { locale }) => {
    const size = { width, text };
    return lowestHeight(settingsOf(rows, locale, size), (setting) => setting.smallestHeight(size));
  },
  option: (rows, { locale }, frame) => {
    const settings = settingsOf(rows, locale, frame);
    const setting = fittingArrangement(settings, (each) => each.smallestHeight(frame), frame.height);
    return markOption(setting.marks(frame), frame);
  },
});
