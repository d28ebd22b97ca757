import { ExportFault } from "./exportFault";

/** The browser has no clipboard, or does not let the page write to it. */
export class NoClipboard extends ExportFault {
  constructor(options?: ErrorOptions) {
    super(
      {
        zh: "浏览器不允许复制。请改用保存。",
        en: "The browser does not allow copying. Save the file instead.",
      },
      options,
    );
  }
}

/**
 * Puts something on the clipboard that is still being made: the promise goes in as it is, since Safari forgets the
 * reader's click while one waits.
 * @throws NoClipboard where the browser has no such clipboard or does not allow it.
 */
export async function copyBlobs(blobs: Readonly<Record<string, Promise<Blob>>>): Promise<void> {
  // Typed as if every browser had them; some have not, and none has them without HTTPS.
  if (!("clipboard" in navigator) || !("ClipboardItem" in window)) throw new NoClipboard();
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  } catch (cause) {
    // What went wrong in the making counts before what the browser says of it.
    await Promise.all(Object.values(blobs));
    throw new NoClipboard({ cause });
  }
}
