import type { Bilingual } from "../i18n/locale";
import { inTime } from "../ui/inTime";
import { isOutdated } from "../ui/isOutdated";
import { FontSliceError } from "./pdf/loadFont";

/** The reason why an export failed and what to do about it, in both languages. */
export class ExportFault extends Error {
  override readonly name = "ExportFault";
  readonly words: Bilingual;

  constructor(words: Bilingual, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** What is to be done about a part that could not be loaded. */
export type Remedy = "reconnect" | "reload" | "refetch";

const notLoaded: Readonly<Record<Remedy, Bilingual>> = {
  reconnect: {
    zh: "这一功能所需的程序没有加载，可能是断网了。请恢复联网后再试；若仍不行，请刷新页面。其余功能照常可用。",
    en: "The part of the page that does this could not be loaded. You may be offline: reconnect and try again. If that does not help, reload the page. Everything else still works.",
  },
  reload: {
    zh: "网站已经更新，这个页面还是旧版，这一功能所需的程序已不在服务器上。请刷新页面：筛选、幻灯片和导出设置都会保留。",
    en: "The site has been updated since you opened this page, and the part that does this is no longer there. Reload the page: your filters, slides and export settings stay.",
  },
  refetch: {
    zh: "这一功能所需的程序传来时已损坏。请刷新页面重新读取：筛选、幻灯片和导出设置都会保留。其余功能照常可用。",
    en: "The part of the page that does this arrived damaged. Reload the page to fetch it again: your filters, slides and export settings stay. Everything else still works.",
  },
};

/** A part of the page that is loaded on demand could not be loaded. */
export class PartNotLoaded extends ExportFault {
  readonly remedy: Remedy;

  constructor(remedy: Remedy, options?: ErrorOptions) {
    super(notLoaded[remedy], options);
    this.remedy = remedy;
  }
}

/** Why a part could not be loaded: offline or too slow, or because a new version of the site has replaced it. */
export async function partNotLoaded(options?: ErrorOptions): Promise<PartNotLoaded> {
  // A thread cannot tell; the page around it finds out.
  const isOld = "document" in globalThis && (await isOutdated());
  if (isOld) return new PartNotLoaded("reload", options);
  // A page that has read a script once never reads it anew.
  return new PartNotLoaded(options?.cause instanceof SyntaxError ? "refetch" : "reconnect", options);
}

/**
 * Loads a part of the product on demand.
 * @throws PartNotLoaded where it cannot be loaded.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await inTime(load);
  } catch (cause) {
    throw await partNotLoaded({ cause });
  }
}

/** Any error in words for the reader. */
export function faultWords(cause: unknown): Bilingual {
  if (cause instanceof ExportFault) return cause.words;
  if (cause instanceof FontSliceError) {
    return { zh: `PDF所需的字体文件${cause.file}加载失败。请检查网络后再试。`, en: cause.message };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { zh: message, en: message };
}
