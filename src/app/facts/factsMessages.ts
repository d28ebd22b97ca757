import type { Localized } from "../../i18n/locale";
import type { EntryKind, EntryOrder, Facet } from "../../selectors/factCriteria";

interface FactsMessages {
  readonly title: string;
  readonly search: string;
  readonly searchExample: string;
  readonly narrow: string;
  readonly narrowCount: (count: number) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly every: string;
  readonly option: (label: string, count: number) => string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** The kind of a single entry. */
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly kindCount: (kind: EntryKind, count: number) => string;
  readonly sort: string;
  readonly orders: Readonly<Record<EntryOrder, string>>;
  readonly reverse: string;
  readonly valueHint: string;
  readonly count: (shown: number, all: number, kinds: readonly string[]) => string;
  readonly download: string;
  readonly downloaded: (file: string) => string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly clear: string;
  readonly clearAll: string;
  readonly table: string;
  readonly columns: Readonly<
    Record<"label" | "figure" | "status" | "validity" | "source" | "charts", string>
  >;
  readonly initiative: (ordinal: number, name: string) => string;
}

const zh: FactsMessages = {
  title: "全部数据",
  search: "搜索",
  searchExample: "搜索，例如培训、training、46.8万、468000",
  narrow: "更多筛选",
  narrowCount: (count) => `更多筛选（${count}）`,
  facets: { kind: "类别", measure: "指标", unit: "单位", status: "性质", area: "范围" },
  every: "不限",
  option: (label, count) => `${label}（${count}）`,
  kinds: {
    fact: "数字",
    list: "列举",
    flow: "流向",
    event: "事件",
    place: "地点",
    computed: "计算值",
    record: "报道之外的记录",
  },
  kind: {
    fact: "数字",
    list: "列举",
    flow: "流向",
    event: "事件",
    place: "地点",
    computed: "计算值",
    record: "报道之外的记录",
  },
  kindCount: (kind, count) =>
    `${count}${{ fact: "个数字", list: "项列举", flow: "条流向", event: "个事件", place: "处地点", computed: "个计算值", record: "条报道之外的记录" }[kind]}`,
  sort: "排序",
  orders: { kind: "数字在前", report: "报道顺序", label: "名称", value: "数值", initiative: "举措" },
  reverse: "倒序",
  valueHint: "数值只在同一单位内可比：逐个单位排列，大的在前。",
  count: (shown, all, kinds) =>
    shown === all
      ? `共${all}条：${kinds.join("、")}`
      : `${all}条中的${shown}条${shown === 0 ? "" : `：${kinds.join("、")}`}`,
  download: "下载CSV",
  downloaded: (file) => `已保存：${file}`,
  noneTitle: "没有符合条件的内容",
  noneText: "请换一个词，或者去掉一些条件。",
  clear: "清除搜索和筛选条件",
  clearAll: "同时恢复全部举措",
  table: "全部数据",
  columns: {
    label: "内容",
    figure: "数值",
    status: "性质与约数",
    validity: "时间与范围",
    source: "原文与出处",
    charts: "所在的图",
  },
  initiative: (ordinal, name) => (ordinal === 0 ? "各项举措之外" : `举措${ordinal}：${name}`),
};

function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

const en: FactsMessages = {
  title: "All data",
  search: "Search",
  searchExample: "Search in English or Chinese: training, 468,000",
  narrow: "More filters",
  narrowCount: (count) => `More filters (${count})`,
  facets: { kind: "Kind", measure: "Measure", unit: "Unit", status: "Status", area: "Area" },
  every: "Any",
  option: (label, count) => `${label} (${count})`,
  kinds: {
    fact: "Figures",
    list: "Lists",
    flow: "Flows",
    event: "Events",
    place: "Places",
    computed: "Computed figures",
    record: "Outside records",
  },
  kind: {
    fact: "Figure",
    list: "List",
    flow: "Flow",
    event: "Event",
    place: "Place",
    computed: "Computed figure",
    record: "Outside the report",
  },
  kindCount: (kind, count) => {
    const names = {
      fact: ["figure", "figures"],
      list: ["list", "lists"],
      flow: ["flow", "flows"],
      event: ["event", "events"],
      place: ["place", "places"],
      computed: ["computed figure", "computed figures"],
      record: ["record from outside the report", "records from outside the report"],
    } as const;
    const [one, other] = names[kind];
    return counted(count, one, other);
  },
  sort: "Sort by",
  orders: {
    kind: "Figures first",
    report: "Order in the report",
    label: "Name",
    value: "Value",
    initiative: "Initiative",
  },
  reverse: "Reverse",
  valueHint: "Values compare within one unit only: unit by unit, the largest first.",
  count: (shown, all, kinds) => {
    if (shown === 0) return `None of ${counted(all, "entry", "entries")}`;
    const what = shown === all ? `All ${all} entries` : `${shown} of ${counted(all, "entry", "entries")}`;
    return `${what}: ${kinds.join(", ")}`;
  },
  download: "Download CSV",
  downloaded: (file) => `Saved ${file}`,
  noneTitle: "Nothing matches",
  noneText: "Try another word, or remove some filters.",
  clear: "Clear search and filters",
  clearAll: "And show all initiatives",
  table: "All data",
  columns: {
    label: "What",
    figure: "Figure",
    status: "Status and precision",
    validity: "Time and area",
    source: "Source",
    charts: "Charts",
  },
  initiative: (ordinal, name) =>
    ordinal === 0 ? "Outside the initiatives" : `Initiative ${ordinal}: ${name}`,
};

/** The texts of the list of all data. */
export const factsMessages: Localized<FactsMessages> = { zh, en };
