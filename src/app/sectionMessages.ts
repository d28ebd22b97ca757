import { countInWords } from "../i18n/number";

interface SectionMessages {
  readonly filter: {
    readonly label: string;
    readonly only: string;
    readonly all: string;
    readonly counts: (charts: number, facts: number) => string;
    readonly shown: (charts: number, facts: number) => string;
    readonly noneTitle: string;
    readonly noneText: string;
    readonly showAll: string;
  };
  readonly index: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly jump: (name: string) => string;
  };
  readonly alsoShown: string;
  readonly alsoReported: (lists: number) => string;
}

const zh: SectionMessages = {
  filter: {
    label: "按举措筛选",
    only: "只看",
    all: "全部",
    counts: (charts, facts) => `见于${charts}张图 · ${facts}个数字`,
    shown: (charts, facts) => `当前显示${charts}张图、${facts}个数字`,
    noneTitle: "没有选中任何举措",
    noneText: "请在上面选一项或几项举措，或者恢复显示全部。",
    showAll: "显示全部举措",
  },
  index: {
    title: (count) => `${countInWords(count, "zh")}项举措`,
    hint: "点一项只看它的图表，可以选几项；点箭头跳到那一节。",
    jump: (name) => `跳到“${name}”`,
  },
  alsoShown: "另见",
  alsoReported: (lists) => `图上没有的内容：${lists}项`,
};

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const en: SectionMessages = {
  filter: {
    label: "Filter by initiative",
    only: "Show only",
    all: "All",
    counts: (charts, facts) => `in ${plural(charts, "chart")} · ${plural(facts, "figure")}`,
    shown: (charts, facts) => `Showing ${plural(charts, "chart")} and ${plural(facts, "figure")}`,
    noneTitle: "No initiative is chosen",
    noneText: "Choose one or several initiatives above, or bring them all back.",
    showAll: "Show all initiatives",
  },
  index: {
    title: (count) => (count === 1 ? "The initiative" : `The ${countInWords(count, "en")} initiatives`),
    hint: "Choose one or several to see their charts alone; the arrow leads to the section.",
    jump: (name) => `Go to "${name}"`,
  },
  alsoShown: "See also",
  alsoReported: (lists) => `Also in the report: ${plural(lists, "list")}`,
};

/** The words of the filter, of the index and over the sections. */
export const sectionMessages = { zh, en };
