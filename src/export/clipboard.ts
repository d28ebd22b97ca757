import { ExportFault } from "./exportFault";

/** The browser has no clipboard, or does not let the page write to it. */
export class NoClipboard extends ExportFault {
  constructor(options?: ErrorOptions) {
    super(
      {
        zh: "浏览器不允许网页复制（需要HTTPS连接和您的许可）。请改为保存文件；微信等应用内的浏览器可能也无法保存，请用系统浏览器打开。",
        en: "The browser does not let this page copy, which takes HTTPS and your permission. Save the file instead. If you are in an app such as WeChat, saving may fail too: open the page in your browser.",
      },
      options,
    );
  }
}

/**
 * Copies content that is still being made. The clipboard gets the promise itself, because Safari no longer counts the
 * reader's click once the page has awaited something.
 * @throws NoClipboard if the browser has no such clipboard or does not allow it.
 */
export async function copyBlobs(blobs: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  // The types claim that every browser has them, but some do not, and none does without HTTPS.
  if (!("clipboard" in navigator) || !("ClipboardItem" in window)) throw new NoClipboard();
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  } catch (cause) {
    // If making the content failed, that explains more than the browser's own error.
    await Promise.all(Object.values(blobs));
    throw new NoClipboard({ cause });
  }
}
