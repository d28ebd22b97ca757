import type { ObjectKind } from "../../export/office/objectName";

type ObjectNames = Readonly<Record<ObjectKind, string>>;

const zhObjects: ObjectNames = {
  Title: "标题",
  Subtitle: "副标题",
  Chart: "图表",
  Figures: "图下数字",
  Legend: "图例",
  Caveat: "说明",
  Source: "来源",
};

const enObjects: ObjectNames = {
  Title: "title",
  Subtitle: "subtitle",
  Chart: "chart",
  Figures: "figures below the chart",
  Legend: "legend",
  Caveat: "caveat",
  Source: "source line",
};

const zh = {
  heading: "更新已有的PPTX",
  lead: "打开在这里保存、后来又改过的PPTX：图表和图旁的文字按现在的数据、语言和主题更新，其余都不动，包括您移动过的图框、自己加的图形和页面、备注和母版。",
  open: "打开演示文稿……",
  orDrop: "或把文件拖到这里",
  drop: "松开鼠标即可打开",
  opening: "正在读取文件……",
  found: (name: string, count: number, charts: number) =>
    `“${name}”共${count}页，其中${charts}页有图表可以更新。标题页、章节页和出处页保持原样。`,
  rewritten:
    "这份文件由LibreOffice保存，所有图形都被它改写，分不清哪些是手工改动。请逐项选择是否更新：更新的内容回到原来的位置和大小，配色不变。图表不更新，整页就不更新：",
  changed:
    "下列内容保存之后有手工改动。勾选的照样更新，手工改动不再保留；不勾的保持原样（图表不更新，整页就不更新）：",
  item: (slide: number, chart: string, kind: ObjectKind) => `第${slide}页“${chart}”：${zhObjects[kind]}`,
  all: "全部勾选",
  renew: "更新并另存",
  close: "关闭这份文件",
  renewing: "正在更新图表……",
  notRenewed: "没有更新",
  renewed: (file: string, size: string, count: number) =>
    `已更新${count}页的图表，${file}（${size}）交给浏览器保存。`,
  ownColors: "配色已被改过，保持不变。",
  missing: (slide: number, chart: string, reason: string) => `第${slide}页“${chart}”没有更新：${reason}`,
};

const en: typeof zh = {
  heading: "Renew a PPTX",
  lead: "Open a PPTX that was saved here and edited since. Its charts and the words around them are renewed with today's figures, in the language and theme chosen here. All else stays: frames you have moved, your own shapes and slides, notes and master.",
  open: "Open a deck…",
  orDrop: "or drop the file here",
  drop: "Drop to open",
  opening: "Reading the file…",
  found: (name, count, charts) =>
    `"${name}" has ${count === 1 ? "one slide" : `${count} slides`}, ${charts} with a chart that can be renewed. Title, section and source slides stay as they are.`,
  rewritten:
    "LibreOffice saved this file and rewrote every shape, so what was changed by hand cannot be told apart. Choose what is to be renewed: it goes back to its own place and size, and the colours of the deck stay. A slide whose chart stays is not renewed at all:",
  changed:
    "These were changed by hand since the deck was saved. Those ticked are renewed and lose the change; the others stay as they are. A slide whose chart stays is not renewed at all:",
  item: (slide, chart, kind) => `Slide ${slide}, "${chart}": ${enObjects[kind]}`,
  all: "Tick all",
  renew: "Renew and save",
  close: "Close this file",
  renewing: "Renewing the charts…",
  notRenewed: "Not renewed",
  renewed: (file, size, count) =>
    `Renewed the charts of ${count === 1 ? "one slide" : `${count} slides`}. Handed ${file} (${size}) to the browser to save.`,
  ownColors: "The deck has colours of its own, which stay.",
  missing: (slide, chart, reason) => `Slide ${slide}, "${chart}", is not renewed: ${reason}`,
};

/** The words around renewing a deck that was saved here. */
export const renewMessages = { zh, en };
