import type { Bilingual } from "../i18n/locale";
import { FontSliceError } from "./pdf/loadFont";

/** Why something was not exported, in both languages, with the way out. */
export class ExportFault extends Error {
  override readonly name = "ExportFault";
  readonly words: Bilingual;

  constructor(words: Bilingual, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** A part of the page that is loaded only when it is wanted did not come. */
export class PartNotLoaded extends ExportFault {
  constructor(options?: ErrorOptions) {
    super(
      {
        zh: "所需的程序没有读到，可能是断网了。请恢复联网后再试；若仍不行，请刷新页面。其余功能照常可用。",
        en: "The part of the page that does this could not be loaded, perhaps for want of a connection. Reconnect and try again; if that does not help, reload the page. Everything else goes on working.",
      },
      options,
    );
  }
}

/**
 * A part of the product that is loaded only when it is wanted.
 * @throws PartNotLoaded where it cannot be, for want of a connection or because the site was published anew meanwhile.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotLoaded({ cause });
  }
}

/** Any failure as words for the reader. */
export function faultWords(cause: unknown): Bilingual {
  if (cause instanceof ExportFault) return cause.words;
  if (cause instanceof FontSliceError) {
    return { zh: `PDF 要用的字体文件 ${cause.file} 没有读到。请检查网络后再试。`, en: cause.message };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { zh: message, en: message };
}
