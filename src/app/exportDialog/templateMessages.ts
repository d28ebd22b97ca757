const zh = {
  heading: "PPTX模板",
  lead: "可以用本单位的PowerPoint模板：导出的PPTX沿用它的母版、版式、尺寸、字体和配色。模板只保存在这台设备上。",
  used: (name: string) => `正在使用“${name}”。导出的PPTX沿用它的母版、版式、尺寸、字体和配色。`,
  open: "选择.pptx或.potx……",
  orDrop: "或把文件拖到这里",
  drop: "松开鼠标即可打开",
  forget: "不用模板",
  notKept: "浏览器没有地方保存这个模板，关闭页面后要重新选择。",
};

const en: typeof zh = {
  heading: "PPTX template",
  lead: "You can use your organisation's PowerPoint template: the PPTX takes its master, layouts, size, fonts and colours. The template stays on this device.",
  used: (name) => `Using "${name}": the PPTX takes its master, layouts, size, fonts and colours.`,
  open: "Choose a .pptx or .potx…",
  orDrop: "or drop the file here",
  drop: "Drop to open",
  forget: "Stop using it",
  notKept: "The browser has no room to keep this template; choose it again after you have closed the page.",
};

/** The texts about the presenter's own template. */
export const templateMessages = { zh, en };
