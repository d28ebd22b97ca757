/** What can be copied to the clipboard. */
export const copyKinds = ["image", "table", "gb", "apa"] as const;
export type CopyKind = (typeof copyKinds)[number];

const zh = {
  save: "保存",
  savePicture: "图片",
  saveData: "数据",
  formatHints: {
    png: "位图，到处可用",
    svg: "矢量，可继续编辑",
    pdf: "矢量，文字可选取",
    pptx: "PowerPoint，图表可编辑",
    csv: "每行一个数字，附出处",
    xlsx: "Excel，数字带单位",
    json: "供程序读取",
  },
  saving: (format: string) => `正在生成${format}……`,
  saved: (file: string, size: string) => `${file}（${size}）已生成，交给浏览器保存。`,
  notSaved: (format: string) => `${format}保存失败`,
  copy: "复制",
  copyKinds: { image: "复制图片", table: "复制表格", gb: "复制引用（GB/T 7714）", apa: "复制引用（APA）" },
  copying: { image: "正在复制图片……", table: "正在复制表格……", gb: "正在复制引用……", apa: "正在复制引用……" },
  copied: "已复制。",
  notCopied: { image: "图片复制失败", table: "表格复制失败", gb: "引用复制失败", apa: "引用复制失败" },
  copyByHand:
    "浏览器不允许网页复制。文字已在下面选中：电脑上按Ctrl+C（苹果电脑按⌘C），手机上长按后选“复制”。",
  lackedLetters: (letters: readonly string[]) =>
    `PDF所用的字体缺少这些字，文件里显示为方框：${letters.join(" ")}`,
  paintLetters: "另存一份，缺字的页改用图片",
  stop: "取消",
  stopped: "已取消，没有留下文件。",
};

const en: typeof zh = {
  save: "Save",
  savePicture: "Picture",
  saveData: "Data",
  formatHints: {
    png: "Pixels, works everywhere",
    svg: "Vector, can be edited",
    pdf: "Vector, text can be selected",
    pptx: "PowerPoint, with editable charts",
    csv: "One figure per row, with its source",
    xlsx: "Excel, numbers with units",
    json: "For programs",
  },
  saving: (format) => `Making the ${format}…`,
  saved: (file, size) => `Made ${file} (${size}) and handed it to the browser to save.`,
  notSaved: (format) => `${format} not saved`,
  copy: "Copy",
  copyKinds: {
    image: "Copy image",
    table: "Copy table",
    gb: "Copy citation (GB/T 7714)",
    apa: "Copy citation (APA)",
  },
  copying: {
    image: "Copying the image…",
    table: "Copying the table…",
    gb: "Copying the citation…",
    apa: "Copying the citation…",
  },
  copied: "Copied.",
  notCopied: {
    image: "Image not copied",
    table: "Table not copied",
    gb: "Citation not copied",
    apa: "Citation not copied",
  },
  copyByHand:
    "The browser does not let this page copy. The text is selected below: press Ctrl+C (⌘C on a Mac), or hold it down on a phone and choose Copy.",
  lackedLetters: (letters) =>
    `The PDF's fonts lack these characters, which appear as boxes: ${letters.join(" ")}`,
  paintLetters: "Save again with such pages as images",
  stop: "Cancel",
  stopped: "Cancelled. No file was left behind.",
};

/** The texts for saving and copying, and for the results. */
export const formatMessages = { zh, en };
