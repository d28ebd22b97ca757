import type { DeckFormat, ExportFormat } from "../../export/formats";
import type { Background, PicturePart, PictureTheme, PresetId, SlideForm } from "../../export/settings";
import type { Locale, Localized } from "../../i18n/locale";

/** What can be put on the clipboard. */
export const copyKinds = ["image", "table", "citation"] as const;
export type CopyKind = (typeof copyKinds)[number];

interface ExportMessages {
  readonly chartTitle: string;
  readonly close: string;
  readonly loading: string;
  readonly preview: (title: string) => string;
  readonly size: (width: number, height: number) => string;
  readonly letters: (points: string) => string;
  /** The smallest letters are below what the size promises, in pt. */
  readonly smaller: (promised: string) => string;
  readonly settings: string;
  readonly preset: string;
  readonly presets: Readonly<Record<PresetId, string>>;
  readonly width: string;
  readonly height: string;
  readonly unit: string;
  readonly units: { readonly px: string; readonly cm: string };
  readonly dpi: string;
  readonly outOfRange: (field: string, smallest: number, largest: number, unit: string) => string;
  readonly sizeWaits: string;
  readonly density: string;
  readonly densityHint: (width: number, height: number) => string;
  readonly tooDense: string;
  readonly theme: string;
  readonly themes: Readonly<Record<PictureTheme, string>>;
  readonly background: string;
  readonly backgrounds: Readonly<Record<Background, string>>;
  readonly noWhite: string;
  readonly language: string;
  readonly languages: Readonly<Record<"page" | Locale, string>>;
  readonly slideForm: string;
  readonly slideForms: Readonly<Record<SlideForm, string>>;
  readonly parts: string;
  readonly partNames: Readonly<Record<PicturePart, string>>;
  readonly creditStays: string;
  readonly filterStays: string;
  readonly reset: string;
  readonly words: string;
  readonly title: string;
  readonly subtitle: string;
  readonly ownWords: string;
  readonly save: string;
  readonly savePicture: string;
  readonly saveData: string;
  readonly formatHints: Readonly<Record<ExportFormat, string>>;
  readonly copy: string;
  readonly copyKinds: Readonly<Record<CopyKind, string>>;
  readonly saving: (format: string) => string;
  readonly saved: (file: string, size: string) => string;
  readonly copied: string;
  readonly notDone: (what: string, reason: string) => string;
  readonly copyByHand: string;
  readonly lackedLetters: (letters: readonly string[]) => string;
  readonly paintLetters: string;
  readonly stop: string;
  readonly stopped: string;
  readonly addSlide: string;
  readonly inSlides: string;
  readonly slides: {
    readonly title: string;
    readonly lead: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly addShown: (count: number) => string;
    readonly talk: string;
    readonly talkHint: string;
    readonly defaultTalk: string;
    readonly list: string;
    readonly handle: (title: string) => string;
    readonly up: (title: string) => string;
    readonly down: (title: string) => string;
    readonly remove: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly cleared: (count: number) => string;
    readonly clear: string;
    readonly undo: string;
    readonly full: (most: number) => string;
    readonly empty: string;
    readonly mapLoading: string;
    readonly mapMissing: string;
    readonly mapAgain: string;
    readonly editWords: (title: string) => string;
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly formats: Readonly<Record<DeckFormat, string>>;
    readonly formatHints: Readonly<Record<DeckFormat, string>>;
    readonly progress: (done: number, total: number, name: string) => string;
    readonly packing: string;
    readonly missing: (count: number) => string;
    readonly instructions: string;
    readonly picked: (title: string, place: number, count: number) => string;
    readonly over: (title: string, place: number, count: number) => string;
    readonly dropped: (title: string, place: number, count: number) => string;
    readonly cancelled: (title: string) => string;
  };
}

const zh: ExportMessages = {
  chartTitle: "导出图表",
  close: "关闭",
  loading: "正在打开……",
  preview: (title) => `预览：${title}`,
  size: (width, height) => `${width} × ${height} 像素`,
  letters: (points) => `最小字号 ${points} 磅`,
  smaller: (promised) =>
    `内容多，最小字号低于这个尺寸应有的 ${promised} 磅，投影时可能看不清；可换大一些的尺寸。`,
  settings: "样式",
  preset: "尺寸",
  presets: {
    slide: "幻灯片 16:9",
    half: "半张幻灯片",
    standard: "幻灯片 4:3",
    square: "方形",
    a4: "A4 横向",
    phone: "手机竖屏",
    custom: "自定",
  },
  width: "宽",
  height: "高",
  unit: "单位",
  units: { px: "像素", cm: "厘米" },
  dpi: "每英寸像素",
  outOfRange: (field, smallest, largest, unit) =>
    `${field}须在 ${smallest} 到 ${largest}${unit === "" ? "" : ` ${unit}`}之间，预览仍按原来的尺寸。`,
  sizeWaits: "尺寸超出范围，改好后才能存成图片。",
  density: "PNG 倍率",
  densityHint: (width, height) => `${width} × ${height}`,
  tooDense: "超出浏览器能画的范围",
  theme: "配色",
  themes: { light: "浅色", dark: "深色", grey: "灰度（黑白打印）" },
  background: "底色",
  backgrounds: { paper: "纸色", white: "白色", transparent: "透明" },
  noWhite: "深色配色不用白底",
  language: "语言",
  languages: { page: "与页面相同", zh: "中文", en: "English" },
  slideForm: "PPTX 中的图",
  slideForms: { drawing: "可编辑图形", vector: "矢量图片", picture: "图片" },
  parts: "保留",
  partNames: { title: "标题", subtitle: "副标题", legend: "图例", caveat: "说明", source: "出处" },
  creditStays: "地图边界的署名是许可证的要求，始终保留。",
  filterStays: "筛选过的图始终注明筛选了什么，以免被当成全部。",
  reset: "恢复原文",
  words: "文字",
  title: "标题",
  subtitle: "副标题",
  ownWords: "已改动，与图表原文不同",
  save: "保存",
  savePicture: "图片",
  saveData: "数据",
  formatHints: {
    png: "位图，到处可用",
    svg: "矢量，可继续编辑",
    pdf: "矢量，文字可选取",
    pptx: "PowerPoint，图表可编辑",
    csv: "一行一个数字，含出处",
    xlsx: "Excel，数字带单位",
    json: "供程序读取",
  },
  copy: "复制",
  copyKinds: { image: "复制图片", table: "复制表格", citation: "复制引用" },
  saving: (format) => `正在生成 ${format}……`,
  saved: (file, size) => `已保存 ${file}（${size}）`,
  copied: "已复制。",
  notDone: (what, reason) => `“${what}”没有成功：${reason}`,
  copyByHand: "浏览器不允许复制。文字已在下面选中，请按 Ctrl+C（⌘C）。",
  lackedLetters: (letters) => `PDF 所用的字体里没有这些字，在文件里显示为方框：${letters.join(" ")}`,
  paintLetters: "改存一份，这样的页面用图片",
  stop: "取消",
  stopped: "已取消，没有留下文件。",
  addSlide: "加入幻灯片",
  inSlides: "已在幻灯片中",
  slides: {
    title: "幻灯片",
    lead: "把要讲的图排好顺序，一次导出。",
    emptyTitle: "还没有选图",
    emptyText: "在图表下方点“加入幻灯片”，图就会收在这里；也可以一次全部加入。",
    addShown: (count) => `加入当前显示的 ${count} 张图`,
    talk: "整份标题",
    talkHint: "印在第一页",
    defaultTalk: "贵州扶贫数据",
    list: "幻灯片顺序",
    handle: (title) => `拖动“${title}”`,
    up: (title) => `上移“${title}”`,
    down: (title) => `下移“${title}”`,
    remove: (title) => `移除“${title}”`,
    removed: (title) => `已移除“${title}”。`,
    cleared: (count) => `已清空 ${count} 张图。`,
    clear: "全部移除",
    undo: "撤销",
    full: (most) => `最多 ${most} 张，其余没有加入。`,
    empty: "按加入时的筛选，这张图没有内容。",
    mapLoading: "正在读取地图边界……",
    mapMissing: "地图边界读取失败，可能是断网了。其余幻灯片照常保存。",
    mapAgain: "重试",
    editWords: (title) => `改“${title}”的文字`,
    copyLink: "复制链接",
    linkCopied: "链接已复制，打开它就能看到同一组图。",
    formats: { pptx: "PowerPoint", pdf: "PDF", png: "PNG 图片包", svg: "SVG 图片包" },
    formatHints: {
      pptx: "标题页、每图一页、出处页；图表可编辑",
      pdf: "每图一页，矢量",
      png: "ZIP，每图一个文件",
      svg: "ZIP，每图一个文件",
    },
    progress: (done, total, name) => `${done} / ${total}${name === "" ? "" : `：${name}`}`,
    packing: "正在合成文件……",
    missing: (count) => `有 ${count} 张图没能导出，其余都在文件里：`,
    instructions: "按空格键拿起，按上下方向键移动，再按空格键放下，按 Esc 取消。",
    picked: (title, place, count) => `拿起“${title}”，现在是第 ${place} 张，共 ${count} 张。`,
    over: (title, place, count) => `“${title}”移到第 ${place} 张，共 ${count} 张。`,
    dropped: (title, place, count) => `“${title}”放在第 ${place} 张，共 ${count} 张。`,
    cancelled: (title) => `“${title}”回到原处。`,
  },
};

const en: ExportMessages = {
  chartTitle: "Export chart",
  close: "Close",
  loading: "Opening…",
  preview: (title) => `Preview: ${title}`,
  size: (width, height) => `${width} × ${height} px`,
  letters: (points) => `smallest letters ${points} pt`,
  smaller: (promised) =>
    `To fit all of the chart in, the smallest letters are below the ${promised} pt meant for this size and may be hard to read. A larger size helps.`,
  settings: "Style",
  preset: "Size",
  presets: {
    slide: "Slide 16:9",
    half: "Half a slide",
    standard: "Slide 4:3",
    square: "Square",
    a4: "A4 landscape",
    phone: "Phone portrait",
    custom: "Own size",
  },
  width: "Width",
  height: "Height",
  unit: "Unit",
  units: { px: "px", cm: "cm" },
  dpi: "px per inch",
  outOfRange: (field, smallest, largest, unit) =>
    `${field} has to lie between ${smallest} and ${largest}${unit === "" ? "" : ` ${unit}`}. The preview keeps the size it had.`,
  sizeWaits: "The size is out of range. Mend it to save pictures.",
  density: "PNG density",
  densityHint: (width, height) => `${width} × ${height}`,
  tooDense: "More than a browser can paint",
  theme: "Colours",
  themes: { light: "Light", dark: "Dark", grey: "Grey (for print)" },
  background: "Background",
  backgrounds: { paper: "Paper", white: "White", transparent: "Transparent" },
  noWhite: "Dark colours have no white ground",
  language: "Language",
  languages: { page: "As the page", zh: "中文", en: "English" },
  slideForm: "Charts in PPTX",
  slideForms: { drawing: "Editable shapes", vector: "Vector pictures", picture: "Pictures" },
  parts: "Keep",
  partNames: { title: "Title", subtitle: "Subtitle", legend: "Legend", caveat: "Caveat", source: "Source" },
  creditStays: "The credit of the map's boundaries always stays: their licence asks for it.",
  filterStays: "A filtered chart always names its filter, so that no one takes it for the whole.",
  reset: "Back to the chart's own",
  words: "Words",
  title: "Title",
  subtitle: "Subtitle",
  ownWords: "Changed: not the chart's own words",
  save: "Save",
  savePicture: "Picture",
  saveData: "Figures",
  formatHints: {
    png: "Pixels, works everywhere",
    svg: "Vector, can be edited",
    pdf: "Vector, text can be selected",
    pptx: "PowerPoint, with charts to edit",
    csv: "A figure a row, with its source",
    xlsx: "Excel, numbers with units",
    json: "For programs",
  },
  copy: "Copy",
  copyKinds: { image: "Copy image", table: "Copy table", citation: "Copy citation" },
  saving: (format) => `Making the ${format}…`,
  saved: (file, size) => `Saved ${file} (${size})`,
  copied: "Copied.",
  notDone: (what, reason) => `${what}: not done. ${reason}`,
  copyByHand: "The browser does not allow copying. The text is selected below: press Ctrl+C (⌘C).",
  lackedLetters: (letters) =>
    `The fonts of the PDF lack these letters, which show as boxes: ${letters.join(" ")}`,
  paintLetters: "Save it again, such pages as pictures",
  stop: "Cancel",
  stopped: "Cancelled. No file was left behind.",
  addSlide: "Add to slides",
  inSlides: "In the slides",
  slides: {
    title: "Slides",
    lead: "Put the charts of a talk in order and take them along at once.",
    emptyTitle: "No charts yet",
    emptyText: 'Press "Add to slides" below a chart and it is kept here. Or add all at once.',
    addShown: (count) => `Add the ${count} charts on show`,
    talk: "Title of the talk",
    talkHint: "On the first slide",
    defaultTalk: "Guizhou's fight against poverty in figures",
    list: "Order of the slides",
    handle: (title) => `Drag "${title}"`,
    up: (title) => `Move "${title}" up`,
    down: (title) => `Move "${title}" down`,
    remove: (title) => `Remove "${title}"`,
    removed: (title) => `Removed "${title}".`,
    cleared: (count) => `Removed all ${count} charts.`,
    clear: "Remove all",
    undo: "Undo",
    full: (most) => `${most} slides are the most; the others were not added.`,
    empty: "The filter it was added with leaves nothing of this chart.",
    mapLoading: "Loading the map's boundaries…",
    mapMissing:
      "The map's boundaries could not be loaded; you may be offline. The other slides can still be saved.",
    mapAgain: "Try again",
    editWords: (title) => `Change the words of "${title}"`,
    copyLink: "Copy link",
    linkCopied: "Link copied. It opens with the same charts.",
    formats: { pptx: "PowerPoint", pdf: "PDF", png: "PNG pictures", svg: "SVG pictures" },
    formatHints: {
      pptx: "Title, a slide a chart, sources; charts can be edited",
      pdf: "A page a chart, vector",
      png: "ZIP, a file a chart",
      svg: "ZIP, a file a chart",
    },
    progress: (done, total, name) => `${done} of ${total}${name === "" ? "" : `: ${name}`}`,
    packing: "Putting the file together…",
    missing: (count) =>
      count === 1
        ? "One chart could not be exported; the others are in the file:"
        : `${count} charts could not be exported; the others are in the file:`,
    instructions: "Press space to pick up, arrow keys to move, space to drop, Escape to cancel.",
    picked: (title, place, count) => `Picked up "${title}", slide ${place} of ${count}.`,
    over: (title, place, count) => `"${title}" is now slide ${place} of ${count}.`,
    dropped: (title, place, count) => `Dropped "${title}" as slide ${place} of ${count}.`,
    cancelled: (title) => `"${title}" is back in its place.`,
  },
};

/** The words of the export dialogs. */
export const exportMessages: Localized<ExportMessages> = { zh, en };
