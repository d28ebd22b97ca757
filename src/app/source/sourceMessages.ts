import type { ReportFileFault } from "../../dataset/reportFile";
import type { Localized } from "../../i18n/locale";
import type { Relations } from "../../selectors/relations";

/** The labels of the buttons for previous and next. */
interface WalkWords {
  readonly kicker: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (place: number, count: number) => string;
}

interface SourceMessages {
  readonly figures: WalkWords;
  /** For outside records. */
  readonly record: WalkWords;
  readonly close: string;
  readonly columns: Readonly<
    Record<
      | "status"
      | "bound"
      | "period"
      | "area"
      | "printed"
      | "qualifiers"
      | "source"
      | "origin"
      | "note"
      | "initiative"
      | "formula",
      string
    >
  >;
  readonly outside: string;
  readonly original: string;
  readonly noAddress: string;
  readonly alsoAt: string;
  readonly mark: string;
  readonly relations: Readonly<Record<keyof Relations, string>>;
  readonly relationsTitle: string;
  readonly charts: string;
  readonly noChart: string;
  readonly inList: string;
  readonly cite: string;
  readonly link: string;
  readonly copy: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly loading: string;
  readonly missing: string;
  readonly report: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly orDrop: string;
    readonly drop: string;
    readonly faults: Readonly<Record<ReportFileFault, string>>;
    readonly kept: string;
    readonly notKept: string;
    readonly unchecked: string;
    readonly forget: string;
    readonly notFound: string;
    readonly paragraph: string;
    readonly whole: string;
    readonly places: string;
    readonly differs: (characters: string, section: string, figures: string) => string;
    readonly sectionDiffers: (section: string, found: number, expected: number) => string;
    readonly sectionsAgree: string;
    readonly figuresStand: (standing: number, all: number, missing: string) => string;
  };
}

const zh: SourceMessages = {
  figures: {
    kicker: "报道出处",
    previous: "报道里的上一个数字",
    next: "报道里的下一个数字",
    place: (place, count) => `第${place}个，共${count}个数字`,
  },
  record: {
    kicker: "报道之外",
    previous: "上一条记录",
    next: "下一条记录",
    place: (place, count) => `第${place}条，共${count}条记录`,
  },
  close: "关闭出处",
  columns: {
    status: "性质",
    bound: "约数",
    period: "时间",
    area: "范围",
    printed: "原文写作",
    qualifiers: "报道原词",
    source: "所在位置",
    origin: "来源",
    note: "说明",
    initiative: "举措",
    formula: "算式",
  },
  outside: "这不是报道里的内容，另有来源。",
  original: "查看原公告或报道",
  noAddress: "没有找到来源的网址。",
  alsoAt: "又见",
  mark: "图上同一处还表示",
  relations: {
    wholes: "是其中一部分",
    parts: "其中",
    inputs: "由这些数字算出",
    results: "据此算出",
    figures: "相关数字",
    counted: "所计内容",
  },
  relationsTitle: "相关条目",
  charts: "用到它的图",
  noChart: "没有图用到它。",
  inList: "在“全部数据”里查看",
  cite: "引用",
  link: "永久链接",
  copy: { copy: "复制", copied: "已复制。", failed: "浏览器不允许复制。文字已经选中，请按Ctrl+C（⌘C）。" },
  loading: "正在读取……",
  missing: "找不到这条内容。",
  report: {
    title: "原文",
    lead: "本页不含报道全文。如果您有这篇报道的文本文件，打开它，就能在原文段落里看到这句话。文件只留在您的电脑上，不会上传。",
    open: "打开报道文本",
    orDrop: "也可以把文件拖到这里",
    drop: "松开即可打开",
    faults: {
      tooLarge: "文件超过1 MB，不会是这篇报道的文本。",
      empty: "文件里没有文字。",
      notText: "这不是文本文件。请把报道另存为纯文本（.txt）再打开。",
      webPage: "这是网页文件。请把报道的文字另存为纯文本（.txt）再打开。",
    },
    kept: "与报道逐字一致，已保存在这台电脑上。",
    notKept: "与报道逐字一致。浏览器不允许保存，关闭页面后需要重新打开。",
    unchecked: "连接不是HTTPS，浏览器无法核对文本是否与报道一致。",
    forget: "不再保留这份文本",
    notFound: "在您的文本里没有找到这个数字。",
    paragraph: "原文段落",
    whole: "在全文里看每一处数字",
    places: "写到它的各处",
    differs: (characters, section, figures) =>
      `这份文本与报道不一致：去掉换行后共${characters}字；${section}；${figures}。`,
    sectionDiffers: (section, found, expected) => `${section}有${found}句，报道是${expected}句`,
    sectionsAgree: "各节句数与报道相同",
    figuresStand: (standing, all, missing) =>
      missing === ""
        ? `${all}个数字都在原来的位置，不同的是别的文字`
        : `${all}个数字中有${standing}个在原来的位置，第一个不在的是${missing}`,
  },
};

const en: SourceMessages = {
  figures: {
    kicker: "Source in the report",
    previous: "Previous figure in the report",
    next: "Next figure in the report",
    place: (place, count) => `Figure ${place} of ${count}`,
  },
  record: {
    kicker: "Outside the report",
    previous: "Previous record",
    next: "Next record",
    place: (place, count) => `Record ${place} of ${count}`,
  },
  close: "Close",
  columns: {
    status: "Status",
    bound: "Precision",
    period: "Period",
    area: "Area",
    printed: "Printed as",
    qualifiers: "Words around it in the report",
    source: "Place in the report",
    origin: "Source",
    note: "Note",
    initiative: "Initiative",
    formula: "Formula",
  },
  outside: "This is not from the report; it has a source of its own.",
  original: "See the original notice",
  noAddress: "No address of the source is known.",
  alsoAt: "Also printed in",
  mark: "The same mark also shows",
  relations: {
    wholes: "Is a part of",
    parts: "Of which",
    inputs: "Computed from",
    results: "Used to compute",
    figures: "Its figures",
    counted: "What it counts",
  },
  relationsTitle: "Related entries",
  charts: "Charts that use it",
  noChart: "No chart uses it.",
  inList: "See it in all data",
  cite: "Cite",
  link: "Permanent link",
  copy: {
    copy: "Copy",
    copied: "Copied.",
    failed: "The browser does not allow copying. The text is selected: press Ctrl+C (⌘C).",
  },
  loading: "Reading…",
  missing: "No such entry.",
  report: {
    title: "In the report",
    lead: "The text of the report is not part of this page. If you have it as a text file, open it to see the sentence in its paragraph. The file stays on your machine; nothing is uploaded.",
    open: "Open the report's text",
    orDrop: "or drop the file here",
    drop: "Let go to open it",
    faults: {
      tooLarge: "The file is larger than 1 MB and cannot be the text of this report.",
      empty: "There is no text in the file.",
      notText: "This is not a text file. Save the report as plain text (.txt) and open that.",
      webPage: "This is a web page. Save its words as plain text (.txt) and open that.",
    },
    kept: "The same as the report, character by character. It is kept on this machine.",
    notKept: "The same as the report, character by character. The browser does not let the page keep it.",
    unchecked: "Without HTTPS the browser cannot check whether this text is the report's.",
    forget: "Remove this text",
    notFound: "The figure was not found in your text.",
    paragraph: "Paragraph of the report",
    whole: "See every numeral in the whole text",
    places: "The places that print it",
    differs: (characters, section, figures) =>
      `This text is not the report's: it has ${characters} characters without line ends; ${section}; ${figures}.`,
    sectionDiffers: (section, found, expected) => `${section} has ${found} sentences instead of ${expected}`,
    sectionsAgree: "every section has as many sentences as in the report",
    figuresStand: (standing, all, missing) =>
      missing === ""
        ? `all ${all} figures are in their place, so it is other words that differ`
        : `${standing} of ${all} figures are in their place; the first that is not is ${missing}`,
  },
};

/** The texts of the source panel. */
export const sourceMessages: Localized<SourceMessages> = { zh, en };
