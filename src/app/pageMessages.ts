import { atlas } from "../dataset/atlas";
import type { Locale } from "../i18n/locale";

/** What the atlas is called. */
function inLanguage(locale: Locale) {
  const { name, description, tagline } = atlas;
  return { name: name[locale], description: description[locale], tagline: tagline[locale] };
}

const zh = {
  ...inLanguage("zh"),
  standfirst: (title: string, date: string, source: string, undated: number, all: number) =>
    `数字出自${date}的新闻报道《${title}》${source === "" ? "" : `，其来源标为“${source}”`}；${all}个数字中有${undated}个没有注明时间。`,
  attribution: "所述均为报道的说法；计算值和报道之外的资料另有标注。",
  skip: "跳到图表",
  still:
    "本页的程序还没有运行起来。图、表和出处都在，显示的是全部图表；如果一直不能筛选、查原句和导出，请刷新页面，或换用Chrome、Edge 109，Firefox 115，Safari 16.4以上的版本。",
  withoutScript: "这里没有运行JavaScript：图、表和出处都在；筛选、放大地图、查原句和导出用不了。",
  pages: {
    charts: "图表",
    facts: "全部数据",
    report: "报道全文里的每一处数字",
    about: "关于与方法",
    short: { charts: "图表", facts: "数据" },
  },
  pagesLabel: "页面",
  switchLanguage: "English",
  theme: { label: "配色", light: "浅色", dark: "深色", contrast: "高对比", system: "跟随系统" },
  contents: "目录",
  printed: (date: string) => `中文版，${date}打印`,
  exportDialog: {
    slides: "幻灯片",
    notes: "备注窗口",
  },
  part: {
    loading: "正在加载……",
    notLoaded: "没有加载成功",
    again: "再试一次",
    close: "关闭",
    still: "图表暂时不能点按。",
  },
  loading: "正在读取报道数据……",
  fault: {
    title: "数据读取失败",
    file: "文件",
    path: "位置",
    wholeFile: "整个文件",
    found: "读到的是",
    expected: "应当是",
    more: (count: number) => `另外还有${count}处问题。`,
    retry: "重新读取",
    retrying: "正在重新读取……",
    outdated:
      "网站已经更新，这个页面还是旧版，这份文件已不在服务器上。请刷新页面：筛选、幻灯片和导出设置都会保留。",
    reload: "刷新页面",
    advice: "如果您在维护这份数据，请改正上述位置；如果您是读者，请稍后再试。",
  },
  openDataset: "打开数据集……",
  ownReport: "回到本网站的报道",
  ignored: (parts: string) => `链接中有无法识别的部分，已忽略：${parts}`,
  moved: (from: string, to: string) => `“${from}”这张图已并入“${to}”。`,
  dismiss: "知道了",
  reopened: {
    open: "打开已保存的图片，恢复当时的视图",
    drop: "松开，恢复这张图片保存时的视图",
    back: "返回",
  },
  foot: "报道之外的资料另有标注，并注明各自的来源。",
};

const en: typeof zh = {
  ...inLanguage("en"),
  standfirst: (title, date, source, undated, all) =>
    `The figures come from one press report of ${date}, "${title}". ${source === "" ? "" : `Its source is given as "${source}", and `}${undated} of the ${all} figures carry no date.`,
  attribution: "Everything here is the report's own claim; computed values and outside records are marked.",
  skip: "Skip to the charts",
  still:
    "This page's script has not started. All charts, tables and sources are here to read. If filters, source sentences and export stay out of reach, reload the page, or use Chrome or Edge 109, Firefox 115, Safari 16.4 or later.",
  withoutScript:
    "JavaScript is not running here. The charts, their tables and their sources are all on the page; filters, the map's zoom, the sentence behind each figure and export need it.",
  pages: {
    charts: "Charts",
    facts: "All data",
    report: "Every numeral of the report",
    about: "About and method",
    short: { charts: "Charts", facts: "Data" },
  },
  pagesLabel: "Pages",
  switchLanguage: "中文",
  theme: {
    label: "Colours",
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
    system: "System default",
  },
  contents: "Contents",
  printed: (date) => `In English, printed on ${date}`,
  exportDialog: {
    slides: "Slides",
    notes: "Speaker notes",
  },
  part: {
    loading: "Loading…",
    notLoaded: "Not loaded",
    again: "Try again",
    close: "Close",
    still: "The charts do not answer to pointer and keys yet.",
  },
  loading: "Reading the report's figures…",
  fault: {
    title: "The data could not be read",
    file: "File",
    path: "Entry",
    wholeFile: "the whole file",
    found: "Found",
    expected: "Expected",
    more: (count) => `And ${count} more ${count === 1 ? "problem" : "problems"}.`,
    retry: "Read again",
    retrying: "Reading again…",
    outdated:
      "The site has been updated since you opened this page, and this file is no longer there. Reload the page: your filters, slides and export settings stay.",
    reload: "Reload the page",
    advice:
      "If you maintain this dataset, correct the entry above. If you are a reader, please try again later.",
  },
  openDataset: "Open a dataset…",
  ownReport: "Back to this site's report",
  ignored: (parts) => `Part of this link was not recognised and was ignored: ${parts}`,
  moved: (from, to) => `The chart "${from}" is now part of "${to}".`,
  dismiss: "Dismiss",
  reopened: {
    open: "Open a saved picture to return to its view",
    drop: "Drop it to return to the view of this picture",
    back: "Go back",
  },
  foot: "Records from outside the report are marked and name their own sources.",
};

/** The words of the frame around the charts: bar, lead, notices, faults and foot. */
export const pageMessages = { zh, en };
