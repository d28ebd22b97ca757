import type { Localized } from "../../i18n/locale";

const zh = {
  heading: "打开数据集",
  close: "关闭",
  lead: "打开另一篇报道的数据集（JSON文件），用同样的图表来看；再打开它那个省的地图边界（GeoJSON或TopoJSON文件），就有地图。文件只留在这台设备上，不会上传。",
  drop: { open: "选择文件……", orDrop: "或把文件拖到这里", drop: "松开以打开" },
  reading: "正在检查……",
  wrong: (count: number, file: string) => `${file}有${count}处问题，改正后再打开：`,
  rest: (count: number) => `另有${count}处问题没有列出。`,
  columns: { path: "位置", found: "读到的是", expected: "应当是" },
  wholeFile: "整个文件",
  kept: "可看的数据",
  own: "本网站的报道",
  shown: "正在看",
  show: "查看",
  remove: "删除",
  item: (title: string, date: string) => `《${title}》，${date}`,
  notice: (title: string, date: string) => `现在看的是另一份数据：《${title}》，${date}。`,
  general: (count: number, all: number) =>
    count === 0 ? "" : `${all}个数字中，有${count}个没有专门的图表，按通用图表画出。`,
  boundaries: "别省的地图边界",
  wrongBoundaries: (file: string, path: string, found: string, expected: string) =>
    `没有地图，因为地图边界读不了：${file}${path === "" ? "" : `，${path}`}处是${found}，应当是${expected}。`,
  unjoined: (names: string) => `地图边界里没有下列地方的代码，图上没有画出：${names}。`,
  openNamed: (file: string) => `还没有地图：请把这份数据的地图边界${file}也打开。`,
  openBoundaries: "还没有地图：请打开这个省的地图边界（GeoJSON或TopoJSON文件）。",
  others: "其他数据……",
  unkept: "浏览器没有保存这份数据，关闭页面后需要重新打开文件。",
};

const en: typeof zh = {
  heading: "Open a dataset",
  close: "Close",
  lead: "Open the dataset of another report (a JSON file) to see it in the same charts, and the boundaries of its province (a GeoJSON or TopoJSON file) for a map of it. The files stay on this device; nothing is uploaded.",
  drop: { open: "Choose a file…", orDrop: "or drop it here", drop: "Let go to open" },
  reading: "Checking…",
  wrong: (count, file) =>
    count === 1 ? `${file} has one problem to correct:` : `${file} has ${count} problems to correct:`,
  rest: (count) => `And ${count} more, not listed.`,
  columns: { path: "Entry", found: "Found", expected: "Expected" },
  wholeFile: "the whole file",
  kept: "Datasets to see",
  own: "This site's report",
  shown: "shown now",
  show: "Show",
  remove: "Remove",
  item: (title, date) => `"${title}", ${date}`,
  notice: (title, date) => `You are seeing another dataset: "${title}", ${date}.`,
  general: (count, all) =>
    count === 0
      ? ""
      : `${count} of its ${all} figures ${count === 1 ? "has" : "have"} no chart made for ${count === 1 ? "it" : "them"} and ${count === 1 ? "is" : "are"} drawn in general charts.`,
  boundaries: "Boundaries of other provinces",
  wrongBoundaries: (file, path, found, expected) =>
    `There is no map, because its boundaries cannot be read: ${file}${path === "" ? "" : `, ${path}`} has ${found} instead of ${expected}.`,
  unjoined: (names) =>
    `The boundaries lack the codes of these places, which the map does not show: ${names}.`,
  openNamed: (file) => `There is no map yet: open ${file}, the boundaries of this dataset, as well.`,
  openBoundaries:
    "There is no map yet: open the boundaries of its province as well, a GeoJSON or TopoJSON file.",
  others: "Other datasets…",
  unkept: "The browser did not keep this dataset: once the page is closed, its file has to be opened again.",
};

/** The words for opening and keeping datasets. */
export const datasetsMessages: Localized<typeof zh> = { zh, en };
