import type { Localized } from "../../i18n/locale";

const zh = {
  alike: {
    subtitle: (count: number, unit: string) => `报道给出的${count}个同类数字，单位：${unit}`,
    caveat: "各项的范围、时间和性质不尽相同，不相加。",
    first: (shown: number, all: number) => `只画前${shown}个，共${all}个；其余见“全部数据”。`,
    names: { whole: "数值", part: "" },
  },
  dated: {
    name: (measure: string) => `${measure}：不同时间`,
    at: (figure: string, time: string) => `${time}${figure}`,
    subtitle: (unit: string) => `报道给出的不同时间的数字，单位：${unit}`,
    caveat: "只有报道写明的时间，其间的变化报道没有给出；连线只表示同属一项。",
  },
  parts: {
    name: (unit: string) => `整体与其中的部分（${unit}）`,
    title: (whole: string, part: string) => `${whole}，其中${part}`,
    subtitle: (unit: string) => `报道说明属于某一整体的数字，单位：${unit}`,
    caveat: "只画报道说明的部分；同一整体的各部分可能重叠，也不一定是全部。",
    of: (whole: string) => `整体：${whole}`,
    names: { whole: "整体", part: "其中" },
  },
  others: {
    name: (initiative: string) => (initiative === "" ? "其他数字" : `${initiative}：其他数字`),
    subtitle: (count: number) => `没有其他图表画出的${count}个数字，附范围和时间`,
    caveat: "各数单位、范围不同，不能相加，也不能相互比较。",
  },
};

const en: typeof zh = {
  alike: {
    subtitle: (count, unit) => `${count} figures of one kind that the report gives, in ${unit}`,
    caveat: "Areas, times and status differ: do not add.",
    first: (shown, all) => `The first ${shown} of ${all} are drawn; "All data" has the others.`,
    names: { whole: "Value", part: "" },
  },
  dated: {
    name: (measure) => `${measure} at different dates`,
    at: (figure, time) => `${figure} (${time})`,
    subtitle: (unit) => `Figures that the report gives for different dates, in ${unit}`,
    caveat:
      "Only the dates that the report names; it says nothing of the time between. A line joins figures of the same thing.",
  },
  parts: {
    name: (unit) => `Wholes and their parts (${unit})`,
    title: (whole, part) => `${whole}; of which ${part}`,
    subtitle: (unit) => `Figures that the report calls parts of a whole, in ${unit}`,
    caveat: "Only the parts that the report names; they may overlap and need not be all of the whole.",
    of: (whole) => `Whole: ${whole}`,
    names: { whole: "Whole", part: "Of which" },
  },
  others: {
    name: (initiative) => (initiative === "" ? "Other figures" : `${initiative}: other figures`),
    subtitle: (count) =>
      count === 1
        ? "One figure that no other chart draws, with area and time"
        : `${count} figures that no other chart draws, with area and time`,
    caveat: "Units and areas differ: neither add nor compare.",
  },
};

/** The words of charts that are made for any dataset. */
export const genericMessages: Localized<typeof zh> = { zh, en };
