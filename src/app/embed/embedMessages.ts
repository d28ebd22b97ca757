import { atlas } from "../../dataset/atlas";
const zh = {
  unknown: (id: string) => `这里没有名为“${id}”的图。`,
  nothing: "按所选的举措筛选后，这张图没有内容。",
  open: `在“${atlas.name.zh}”中打开`,
  label: "嵌入网页的代码",
  copy: "复制代码",
  copied: "代码已复制",
  failed: "浏览器不允许网页复制，代码已选中，请手动复制",
};

const en: typeof zh = {
  unknown: (id) => `There is no chart called "${id}" here.`,
  nothing: "The chosen initiatives leave nothing of this chart.",
  open: `Open in the ${atlas.name.en}`,
  label: "HTML to embed this chart",
  copy: "Copy HTML",
  copied: "HTML copied",
  failed: "The browser does not let this page copy. The HTML is selected; copy it yourself",
};

/** The texts of a chart in a frame on another site, and of the instructions to embed one. */
export const embedMessages = { zh, en };
