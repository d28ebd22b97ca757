const zh = {
  coming: (size: string) => `正在把整个网站存到这台设备，供断网时使用（${size}）……`,
  kept: (size: string) => `整个网站已存到这台设备（${size}），断网也能打开和导出。`,
  keep: (size: string) => `存到这台设备，断网也能用（${size}）`,
  failed: "本页没能存到这台设备，断网时打不开。",
  again: "再试一次",
  renewed: "有新版本，重新加载即可使用。筛选、幻灯片和导出设置都会保留。",
  reload: "重新加载",
  reloading: "正在换到新版本……",
  later: "以后再说",
};

const en: typeof zh = {
  coming: (size) => `Keeping the whole site on this device for use offline (${size})…`,
  kept: (size) => `The whole site is kept on this device (${size}): it opens and exports offline too.`,
  keep: (size) => `Keep it on this device for use offline (${size})`,
  failed: "The site could not be kept on this device and will not open offline.",
  again: "Try again",
  renewed: "A new version is ready. Your filters, slides and export settings stay.",
  reload: "Reload",
  reloading: "Moving to the new version…",
  later: "Later",
};

/** The texts about the copy for offline use and its updates. */
export const offlineMessages = { zh, en };
