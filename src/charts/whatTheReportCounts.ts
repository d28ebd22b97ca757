import { fillOf } from "../body/fill";
import { matrix } from "../body/matrix";
import { defineChart } from "./defineChart";
import { countedKinds, type Kind } from "../selectors/countedKinds";

const kindsZh: Readonly<Record<Kind, string>> = {
  money: "金额",
  people: "人与户",
  attendances: "人次",
  occasions: "次数、期数与批次",
  places: "县、乡、村",
  organisations: "机构与项目",
  data: "数据与指标",
  documents: "文件与制度",
  points: "要点与职责",
  durations: "时长",
  ratios: "比例与位次",
};

const kindsEn: typeof kindsZh = {
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
};

const zh = {
  name: "报道数了什么",
  someMoney: (without: number, all: number) => `${all}项举措中，有${without}项报道没有写金额`,
  noMoney: (all: number) => (all === 1 ? "这项举措，报道没有写金额" : `所选${all}项举措，报道都没有写金额`),
  allMoney: (all: number) => (all === 1 ? "这项举措，报道写了金额" : `所选${all}项举措，报道都写了金额`),
  subtitle: (total: number) => `报道中的${total}个数字，按举措和所数的事物排列；灰色处报道没有数字`,
  caveat: "只看报道给没给出数字，与数值大小无关。类别由我们按单位归并；重复出现的数字只算一次。",
  outside: "举措之外",
  count: "合计",
  key: { item: "一个数字", blank: "报道没有数字" },
  kinds: kindsZh,
};

const en: typeof zh = {
  name: "What the report counts",
  someMoney: (without, all) => `For ${without} of ${all} initiatives the report gives no sum of money`,
  noMoney: (all) =>
    `The report gives no sum of money for ${all === 1 ? "this initiative" : `any of these ${all} initiatives`}`,
  allMoney: (all) =>
    `The report gives sums of money for ${all === 1 ? "this initiative" : `each of these ${all} initiatives`}`,
  subtitle: (total) =>
    `${total} ${total === 1 ? "figure" : "figures"} of the report by initiative and by what they count; grey where it gives none`,
  caveat:
    "What counts is that a figure is given, whatever its size. The kinds are our grouping of units; repeated figures count once.",
  outside: "Elsewhere",
  count: "total",
  key: { item: "one figure", blank: "none given" },
  kinds: kindsEn,
};

/** The kinds of quantity that the report counts for each initiative: a square for each figure, and the gaps between them. */
export const whatTheReportCounts = defineChart({
  section: "report",
  isOverview: true,
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => countedKinds(dataset, filters),
  heading: ({ initiatives, withMoney, total }, { messages }) => {
    const words = { subtitle: messages.subtitle(total), caveat: messages.caveat };
    if (withMoney === 0) return { ...words, title: messages.noMoney(initiatives) };
    if (withMoney === initiatives) return { ...words, title: messages.allMoney(initiatives) };
    return { ...words, title: messages.someMoney(initiatives - withMoney, initiatives) };
  },
  body: ({ columns, rows }, { messages, of }) =>
    matrix({
      columns: columns.map(({ initiative, label }) => ({
        number: label ? String(initiative) : "–",
        name: label ? of(label) : messages.outside,
      })),
      rows: rows.map(({ kind, cells, count }) => ({
        name: messages.kinds[kind],
        cells: cells.map(({ facts }) =>
          facts.map((fact) => ({ fill: fillOf(fact.status), statements: [fact] })),
        ),
        total: count === 0 ? "" : String(count),
      })),
      total: messages.count,
      key: messages.key,
    }),
});
