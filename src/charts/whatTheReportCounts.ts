import { defineChart, type Words } from "../chart-kit/chart";
import { markOption } from "../chart-kit/marks";
import type { NativeTable } from "../chart-kit/nativeChart";
import { markKind } from "../chart-kit/statusStyle";
import {
  unitTableHeight,
  unitTableMarks,
  unitTableSmallestHeight,
  type UnitTable,
} from "../chart-kit/layouts/unitTable";
import { countedKinds, type CountedKinds, type Kind } from "../selectors/countedKinds";

interface Messages {
  readonly someMoney: (withMoney: number, all: number) => string;
  readonly noMoney: (all: number) => string;
  readonly allMoney: (all: number) => string;
  readonly subtitle: (total: number) => string;
  readonly caveat: string;
  readonly countedSubtitle: (total: number) => string;
  readonly countedCaveat: string;
  readonly outside: string;
  readonly count: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

/** What kinds of quantity the report counts in each initiative, a square for each figure, with the gaps between them. */
export const whatTheReportCounts = defineChart<CountedKinds, Messages>({
  section: "report",
  span: "full",
  messages: {
    zh: {
      someMoney: (withMoney, all) => `${all} 项举措中，报道给 ${withMoney} 项写了金额`,
      noMoney: (all) => (all === 1 ? "这项举措没有写金额" : `所选 ${all} 项举措都没有写金额`),
      allMoney: (all) => (all === 1 ? "这项举措写了金额" : `所选 ${all} 项举措都写了金额`),
      subtitle: (total) =>
        `报道中的 ${total} 个数字，按举措和所数的事物排列，一格代表一个数字；空白处报道没有数字`,
      caveat: "一格只表示报道给出了一个数字，与数值大小无关。类别由我们按单位归并；重复出现的数字只算一次。",
      countedSubtitle: (total) =>
        `报道中的 ${total} 个数字，按举措和所数的事物排列，各有几个；空白处报道没有数字`,
      countedCaveat:
        "表中数的是报道给出了几个数字，与数值大小无关。类别由我们按单位归并；重复出现的数字只算一次。",
      outside: "举措之外",
      count: "合计",
      kinds: {
        money: "金额",
        people: "人与户",
        attendances: "人次",
        occasions: "期次与批次",
        places: "县、乡、村",
        organisations: "机构与项目",
        data: "数据与指标",
        documents: "文件与制度",
        points: "要点与职责",
        durations: "时长",
        ratios: "比例与位次",
      },
    },
    en: {
      someMoney: (withMoney, all) => `The report gives sums of money for ${withMoney} of ${all} initiatives`,
      noMoney: (all) =>
        `The report gives no sum of money for ${all === 1 ? "this initiative" : "these initiatives"}`,
      allMoney: (all) =>
        `The report gives sums of money for ${all === 1 ? "this initiative" : `each of these ${all} initiatives`}`,
      subtitle: (total) =>
        `${total} figures of the report by initiative and by what they count, one square a figure; blank where it gives none`,
      caveat:
        "A square is a figure given, whatever its size. The kinds are our grouping of units; repeated figures count once.",
      countedSubtitle: (total) =>
        `${total} figures of the report, counted by initiative and by what they count; blank where it gives none`,
      countedCaveat:
        "The table counts figures given, whatever their size. The kinds are our grouping of units; repeated figures count once.",
      outside: "Elsewhere",
      count: "total",
      kinds: {
        money: "Money",
        people: "People, households",
        attendances: "Attendances, visits",
        occasions: "Sessions, times",
        places: "Places",
        organisations: "Bodies, projects",
        data: "Data, indicators",
        documents: "Documents, rules",
        points: "Points, duties",
        durations: "Durations",
        ratios: "Shares, ranks",
      },
    },
  },
  select: ({ dataset }, filters) => countedKinds(dataset, filters),
  statements: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts)),
  heading: ({ initiatives, withMoney, total }, { messages }) => {
    const words = { subtitle: messages.subtitle(total), caveat: messages.caveat };
    if (withMoney === 0) return { ...words, title: messages.noMoney(initiatives) };
    if (withMoney === initiatives) return { ...words, title: messages.allMoney(initiatives) };
    return { ...words, title: messages.someMoney(withMoney, initiatives) };
  },
  height: (rows, width, text, words) => unitTableHeight(tableOf(rows, words), width, text),
  smallestHeight: (rows, width, text, words) => unitTableSmallestHeight(tableOf(rows, words), width, text),
  option: (rows, words, frame) => markOption(unitTableMarks(tableOf(rows, words), frame), frame),
  native: nativeTable,
});

/** The same table with numbers for squares, by status. */
function nativeTable(
  { columns, rows, total }: CountedKinds,
  { locale, messages }: Words<Messages>,
): NativeTable {
  return {
    form: "table",
    columns: [
      "",
      ...columns.map(({ initiative, label }) =>
        label ? `${initiative} ${label[locale]}` : messages.outside,
      ),
      messages.count,
    ],
    rows: rows.map(({ kind, cells, count }) => ({
      name: messages.kinds[kind],
      cells: cells.map(({ tallies }) =>
        tallies.map(({ status, count: own }) => ({ kind: markKind(status), count: own })),
      ),
      total: count === 0 ? "" : String(count),
    })),
    statements: rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts)),
    rewordings: [
      { from: messages.subtitle(total), to: messages.countedSubtitle(total) },
      { from: messages.caveat, to: messages.countedCaveat },
    ],
  };
}

function tableOf({ columns, rows }: CountedKinds, { locale, messages }: Words<Messages>): UnitTable {
  return {
    columns: columns.map(({ initiative, label }) => ({
      sign: label ? String(initiative) : "–",
      name: label?.[locale] ?? messages.outside,
      isApart: label === null,
    })),
    countName: messages.count,
    rows: rows.map(({ kind, cells, count }) => ({
      name: messages.kinds[kind],
      count: count === 0 ? "" : String(count),
      cells: cells.map(({ facts }) =>
        facts.map((fact) => ({ kind: markKind(fact.status), statements: [fact] })),
      ),
    })),
  };
}
