import type { Section } from "../charts/chart";
import type { Locale, Localized } from "../i18n/locale";
import type { TableColumn } from "../wording/table";

/** Sections of the page that are not initiatives; those are named by the dataset. */
type NamedSection = Exclude<Section, `initiative${number}`>;

interface PageMessages {
  readonly name: string;
  readonly tagline: string;
  readonly about: (facts: string, initiatives: string) => string;
  readonly source: (title: string, date: string) => string;
  readonly attribution: string;
  readonly skip: string;
  readonly pages: { readonly charts: string; readonly facts: string };
  readonly pagesLabel: string;
  readonly switchLanguage: string;
  readonly theme: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
  };
  readonly filter: {
    readonly label: string;
    readonly hint: string;
    readonly all: string;
    readonly counts: (charts: number, facts: number) => string;
    readonly shown: (charts: number, facts: number) => string;
    readonly noneTitle: string;
    readonly noneText: string;
    readonly showAll: string;
  };
  readonly contents: string;
  readonly sections: Readonly<Record<NamedSection, { readonly title: string; readonly lead: string }>>;
  readonly initiative: (ordinal: number, name: string) => string;
  readonly alsoShown: string;
  readonly chart: {
    readonly role: string;
    readonly keys: string;
    readonly table: string;
    readonly picture: string;
    readonly download: (format: string) => string;
    readonly copy: string;
    readonly copyImage: string;
    readonly copied: string;
    readonly export: string;
    readonly exportChart: string;
    readonly slide: string;
    readonly saving: string;
    readonly saved: (file: string) => string;
    readonly notSaved: (reason: string) => string;
    readonly failed: string;
    readonly failedText: string;
    readonly again: string;
    readonly waiting: string;
    readonly notPrinted: string;
    readonly view: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomReset: string;
    readonly actions: (title: string) => string;
  };
  readonly exportDialog: {
    readonly slides: string;
    readonly loading: string;
    readonly notLoaded: string;
    readonly again: string;
    readonly close: string;
  };
  readonly table: {
    readonly columns: Readonly<Record<TableColumn, string>>;
    readonly caption: (title: string) => string;
  };
  readonly loading: string;
  readonly fault: {
    readonly title: string;
    readonly file: string;
    readonly path: string;
    readonly wholeFile: string;
    readonly found: string;
    readonly expected: string;
    readonly more: (count: number) => string;
    readonly retry: string;
    readonly retrying: string;
    readonly advice: string;
  };
  readonly ignored: (parts: string) => string;
  readonly moved: (from: string, to: string) => string;
  readonly dismiss: string;
  readonly foot: readonly string[];
}

const zh: PageMessages = {
  name: "黔图",
  tagline: "贵州扶贫数据图集",
  about: (facts, initiatives) =>
    `一篇报道，${initiatives} 项举措，${facts} 个数字。每张图都能筛选、查出处、存成图片放进幻灯片。`,
  source: (title, date) => `数字全部出自《${title}》（${date}）`,
  attribution: "图中所述均为报道的说法。报道没有写的，这里不补。",
  skip: "跳到图表",
  pages: { charts: "图表", facts: "全部数据" },
  pagesLabel: "页面",
  switchLanguage: "English",
  theme: { label: "配色", light: "浅色", dark: "深色", system: "随系统" },
  filter: {
    label: "按举措筛选",
    hint: "可选一项或多项",
    all: "全部举措",
    counts: (charts, facts) => `${charts} 图 · ${facts} 数`,
    shown: (charts, facts) => `当前显示 ${charts} 张图、${facts} 个数字`,
    noneTitle: "没有选中任何举措",
    noneText: "请在筛选栏里选一项或几项，或者恢复显示全部。",
    showAll: "显示全部举措",
  },
  contents: "本页内容",
  sections: {
    overview: { title: "八项举措一览", lead: "每项举措的主要数字。口径和范围各不相同，不宜横向比较。" },
    funding: { title: "资金", lead: "基金、贷款与帮扶资金：已经到位的、规模所限的、仍在计划的，分开来看。" },
    training: { title: "培训", lead: "人次与人数分开计，期数与场次不相加。" },
    countyExits: { title: "贫困县退出", lead: "哪些县已经达标，哪些县还在计划之中，凭什么做到。" },
    map: { title: "地图", lead: "报道点到名字的地方，以及它在那里说了什么。" },
    report: { title: "整篇报道", lead: "报道提到的时间，以及它数了什么、没数什么。" },
  },
  initiative: (ordinal, name) => `举措${"〇一二三四五六七八九"[ordinal] ?? ""}：${name}`,
  alsoShown: "这项举措的数字还见于",
  chart: {
    role: "图表",
    keys: "按方向键逐个查看图中的数字，按 Enter 查看出处，按 Esc 退出。",
    table: "表格",
    picture: "图形",
    download: (format) => `存为 ${format}`,
    copy: "复制",
    copyImage: "复制图片",
    copied: "图片已复制，可以粘贴到幻灯片里",
    export: "导出……",
    exportChart: "导出：选尺寸、格式和文字",
    slide: "幻灯片",
    saving: "正在生成……",
    saved: (file) => `已保存 ${file}`,
    notSaved: (reason) => `没有存成：${reason}`,
    failed: "这张图没能画出来",
    failedText: "其余的图不受影响。",
    again: "再试一次",
    waiting: "正在读取地图边界……",
    notPrinted: "打印时地图边界还没有读到，所以这里没有地图。稍等片刻再打印，就会有了。",
    view: "显示方式",
    zoomIn: "放大",
    zoomOut: "缩小",
    zoomReset: "还原",
    actions: (title) => `“${title}”的操作`,
  },
  exportDialog: {
    slides: "幻灯片",
    loading: "正在打开导出窗口……",
    notLoaded: "导出窗口没有打开，可能是断网了。",
    again: "再试一次",
    close: "关闭",
  },
  table: {
    columns: {
      label: "内容",
      figure: "数值",
      bound: "约数",
      status: "性质",
      period: "时间",
      area: "范围",
      printed: "原文数字",
      qualifiers: "报道原词",
      source: "出处",
      note: "说明",
    },
    caption: (title) => `${title}（数据表）`,
  },
  loading: "正在读取报道数据……",
  fault: {
    title: "数据没有读成",
    file: "文件",
    path: "位置",
    wholeFile: "整个文件",
    found: "读到的是",
    expected: "应当是",
    more: (count) => `另外还有 ${count} 处问题。`,
    retry: "重新读取",
    retrying: "正在重新读取……",
    advice: "如果您在维护这份数据，请改正上面的位置；如果您是读者，请稍后再试。",
  },
  ignored: (parts) => `网址里有看不懂的部分，已经忽略：${parts}`,
  moved: (from, to) => `“${from}”这张图已并入“${to}”。`,
  dismiss: "知道了",
  foot: ["地图边界 © OpenStreetMap contributors（ODbL）。", "报道之外的资料另有标注，并注明各自的来源。"],
};

const en: PageMessages = {
  name: "Guizhou Poverty-Alleviation Atlas",
  tagline: "黔图",
  about: (facts, initiatives) =>
    `One press report, ${initiatives} initiatives, ${facts} figures. Filter every chart, find where each figure stands, and take the picture to your slide.`,
  source: (title, date) => `All figures come from "${title}", ${date}`,
  attribution:
    "Everything shown is the report's own claim. What the report leaves out is not filled in here.",
  skip: "Skip to the charts",
  pages: { charts: "Charts", facts: "All data" },
  pagesLabel: "Pages",
  switchLanguage: "中文",
  theme: { label: "Colours", light: "Light", dark: "Dark", system: "As the system" },
  filter: {
    label: "Filter by initiative",
    hint: "Choose one or several",
    all: "All initiatives",
    counts: (charts, facts) =>
      `${charts} ${charts === 1 ? "chart" : "charts"} · ${facts} ${facts === 1 ? "figure" : "figures"}`,
    shown: (charts, facts) =>
      `Showing ${charts} ${charts === 1 ? "chart" : "charts"} and ${facts} ${facts === 1 ? "figure" : "figures"}`,
    noneTitle: "No initiative is chosen",
    noneText: "Choose one or several in the filter, or bring everything back.",
    showAll: "Show all initiatives",
  },
  contents: "On this page",
  sections: {
    overview: {
      title: "Eight initiatives at a glance",
      lead: "The main figures of each. Scope and unit differ from card to card, so they do not compare.",
    },
    funding: {
      title: "Funding",
      lead: "Funds, loans and aid money: what was placed, what is only a size, and what is still planned, kept apart.",
    },
    training: {
      title: "Training",
      lead: "Attendances and people are counted apart; courses and lectures do not add up.",
    },
    countyExits: {
      title: "County exits",
      lead: "Which counties met the criteria, which were still planned, and how it was done.",
    },
    map: { title: "Map", lead: "The places that the report names, and what it says there." },
    report: {
      title: "The report as a whole",
      lead: "The dates it mentions, what it counts and what it does not.",
    },
  },
  initiative: (ordinal, name) => `Initiative ${ordinal}: ${name}`,
  alsoShown: "More figures of this initiative are in",
  chart: {
    role: "chart",
    keys: "Arrow keys step through the figures, Enter shows where one stands, Escape leaves.",
    table: "Table",
    picture: "Picture",
    download: (format) => `Save as ${format}`,
    copy: "Copy",
    copyImage: "Copy image",
    copied: "Image copied, ready to paste into a slide",
    export: "Export…",
    exportChart: "Export: choose size, format and words",
    slide: "Slides",
    saving: "Drawing the picture…",
    saved: (file) => `Saved ${file}`,
    notSaved: (reason) => `Not saved: ${reason}`,
    failed: "This chart could not be drawn",
    failedText: "The others are not affected.",
    again: "Try again",
    waiting: "Reading the map's boundaries…",
    notPrinted:
      "The map's boundaries had not arrived when this was printed. Print again in a moment to have it.",
    view: "View",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoomReset: "Reset",
    actions: (title) => `Actions for "${title}"`,
  },
  exportDialog: {
    slides: "Slides",
    loading: "Opening the export window…",
    notLoaded: "The export window could not be opened, perhaps for want of a connection.",
    again: "Try again",
    close: "Close",
  },
  table: {
    columns: {
      label: "What",
      figure: "Figure",
      bound: "Bound",
      status: "Status",
      period: "Period",
      area: "Area",
      printed: "As printed",
      qualifiers: "Words around it in the report",
      source: "Where",
      note: "Note",
    },
    caption: (title) => `${title} (table)`,
  },
  loading: "Reading the report's figures…",
  fault: {
    title: "The data could not be read",
    file: "File",
    path: "Place",
    wholeFile: "the whole file",
    found: "Found",
    expected: "Expected",
    more: (count) => `And ${count} more ${count === 1 ? "problem" : "problems"}.`,
    retry: "Read again",
    retrying: "Reading again…",
    advice: "If you keep this dataset, mend the place above. If you are a reader, please try again later.",
  },
  ignored: (parts) => `Part of the link means nothing here and was ignored: ${parts}`,
  moved: (from, to) => `The chart “${from}” is now part of “${to}”.`,
  dismiss: "Dismiss",
  foot: [
    "Boundaries © OpenStreetMap contributors (ODbL).",
    "Whatever lies outside the report is labelled so and names its own sources.",
  ],
};

/** The words of the page around the charts. */
export const pageMessages: Localized<PageMessages> = { zh, en };

/** The words of the page in one language. */
export function messagesOf(locale: Locale): PageMessages {
  return pageMessages[locale];
}
