import type { WordView } from "../../export/office/objectName";
import type { DeckObject } from "../../export/examineDeck";

type ObjectNames = Readonly<Record<DeckObject["kind"], string>>;

const zhObjects: ObjectNames = {
  Title: "标题",
  Subtitle: "副标题",
  Chart: "图表",
  Figures: "图下数字",
  Legend: "图例",
  Caveat: "说明",
  Source: "来源",
  Ordinal: "举措序号",
  Text: "文字",
  Mark: "图形",
  Notes: "备注",
};

const enObjects: ObjectNames = {
  Title: "title",
  Subtitle: "subtitle",
  Chart: "chart",
  Figures: "figures below the chart",
  Legend: "legend",
  Caveat: "caveat",
  Source: "source line",
  Ordinal: "number of the initiative",
  Text: "text",
  Mark: "shape",
  Notes: "notes",
};

type PageNames = Readonly<Record<WordView["page"], string>>;
const zhPages: PageNames = { cover: "标题页", section: "章节页", sources: "来源与说明" };
const enPages: PageNames = { cover: "title slide", section: "section slide", sources: "sources and notes" };

const zh = {
  heading: "更新已有的PPTX",
  lead: "打开在这里保存、后来又改过的PPTX：图表、图旁的文字、备注，以及标题页、章节页和来源页，都按现在的数据、语言和主题更新。您自己的改动都保留：移动过的图框，自己加的图形、文字、备注和页面，还有母版。",
  open: "打开演示文稿……",
  orDrop: "或把文件拖到这里",
  drop: "松开鼠标即可打开",
  opening: "正在读取文件……",
  found: (name: string, count: number, charts: number, pages: number) =>
    `“${name}”共${count}页，可以更新的有${charts}页图表${pages === 0 ? "" : `、${pages}页标题、章节或来源`}。`,
  filter: "举措筛选",
  saved: "与保存时相同",
  page: (chosen: readonly number[] | null) =>
    `同现在的页面（${chosen === null ? "全部举措" : `举措${chosen.join("、")}`}）`,
  rewritten:
    "这份文件由LibreOffice保存，所有图形都被它改写，分不清哪些是手工改动。请逐项选择是否更新：更新的内容回到原来的位置和大小，配色不变。图表不更新，整页就不更新。备注和来源页保持原样：",
  changed:
    "下列内容保存之后有手工改动。勾选的照样更新，手工改动不再保留；不勾的保持原样（图表不更新，整页就不更新）：",
  item: (slide: number, shown: string, kind: DeckObject["kind"]) =>
    `第${slide}页“${shown}”：${zhObjects[kind]}`,
  pages: zhPages,
  all: "全部勾选",
  renew: "更新并另存",
  close: "关闭这份文件",
  renewing: "正在更新……",
  notRenewed: "没有更新",
  renewed: (file: string, size: string, count: number) =>
    `已更新${count}页，${file}（${size}）交给浏览器保存。`,
  ownColors: "配色已被改过，保持不变。",
  missing: (slide: number, chart: string, reason: string) => `第${slide}页“${chart}”没有更新：${reason}`,
};

const en: typeof zh = {
  heading: "Renew a PPTX",
  lead: "Open a PPTX that was saved here and edited since. Its charts, the words around them, their notes, and the title, section and source slides are renewed with today's figures, in the language and theme chosen here. All that you did stays: frames you moved, your own shapes, words, notes and slides, and the master.",
  open: "Open a deck…",
  orDrop: "or drop the file here",
  drop: "Drop to open",
  opening: "Reading the file…",
  found: (name, count, charts, pages) =>
    `"${name}" has ${count === 1 ? "one slide" : `${count} slides`}. ${charts} with a chart can be renewed${pages === 0 ? "" : `, and ${pages} with a title, section or sources`}.`,
  filter: "Initiatives",
  saved: "As saved",
  page: (chosen) => `As on the page now (${chosen === null ? "all" : chosen.join(", ")})`,
  rewritten:
    "LibreOffice saved this file and rewrote every shape, so what was changed by hand cannot be told apart. Choose what is to be renewed: it goes back to its own place and size, and the colours of the deck stay. A slide whose chart stays is not renewed at all. Notes and source slides stay as they are:",
  changed:
    "These were changed by hand since the deck was saved. Those ticked are renewed and lose the change; the others stay as they are. A slide whose chart stays is not renewed at all:",
  item: (slide, shown, kind) => `Slide ${slide}, "${shown}": ${enObjects[kind]}`,
  pages: enPages,
  all: "Tick all",
  renew: "Renew and save",
  close: "Close this file",
  renewing: "Renewing…",
  notRenewed: "Not renewed",
  renewed: (file, size, count) =>
    `Renewed ${count === 1 ? "one slide" : `${count} slides`}. Handed ${file} (${size}) to the browser to save.`,
  ownColors: "The deck has colours of its own, which stay.",
  missing: (slide, chart, reason) => `Slide ${slide}, "${chart}", is not renewed: ${reason}`,
};

/** The words around renewing a deck that was saved here. */
export const renewMessages = { zh, en };
