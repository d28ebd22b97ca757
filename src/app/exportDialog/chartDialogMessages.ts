const zh = {
  heading: "导出图表",
  close: "关闭",
  loading: "正在打开……",
  addSlide: "加入幻灯片",
  inSlides: "已在幻灯片中",
  preview: (title: string) => `预览：${title}`,
  size: (width: number, height: number) => `${width} × ${height}像素`,
  letters: (points: string) => `最小字号${points}磅`,
  /** Shown if the smallest letters are below the limit of the size, which is given in points. */
  smaller: (promised: string) =>
    `内容较多，最小字号低于此尺寸应有的${promised}磅，投影时可能看不清，请换用更大的尺寸。`,
  words: "文字",
  title: "标题",
  subtitle: "副标题",
  ownWords: "已改动，与图表原文不同",
  reset: "恢复原文",
};

const en: typeof zh = {
  heading: "Export chart",
  close: "Close",
  loading: "Opening…",
  addSlide: "Add to slides",
  inSlides: "In the slides",
  preview: (title) => `Preview: ${title}`,
  size: (width, height) => `${width} × ${height} px`,
  letters: (points) => `smallest letters ${points} pt`,
  smaller: (promised) =>
    `To fit the whole chart, the smallest letters are below the ${promised} pt meant for this size and may be hard to read. Try a larger size.`,
  words: "Text",
  title: "Title",
  subtitle: "Subtitle",
  ownWords: "Changed from the chart's own text",
  reset: "Restore the original",
};

/** The texts of the dialog for one chart: its head, its preview and the fields for the chart's texts. */
export const chartDialogMessages = { zh, en };
