import { ExportFault } from "./exportFault";
import type { ExportedFile } from "./formats";

/** Browsers inside other apps, which take a download without a word and drop it. */
const inApp = /MicroMessenger|Weibo|DingTalk|AlipayClient|NewsArticle|\bQQ\//i;

/** The page is open in an app, WeChat for one, whose browser saves no files. */
class NoSaving extends ExportFault {
  constructor() {
    super({
      zh: "微信等应用内的浏览器不能保存文件。请从右上角菜单选择“在浏览器打开”后再保存；图片也可以长按保存。",
      en: "The browser inside apps such as WeChat saves no files. Choose Open in Browser from its menu and save there. The picture shown can also be pressed and held to save it.",
    });
  }
}

/** Bytes as the browser's own kind of file. */
export function blobOf({ bytes, type }: Pick<ExportedFile, "bytes" | "type">): Blob {
  // A copy that surely has a buffer of its own, which is what `Blob` asks for.
  return new Blob([new Uint8Array(bytes)], { type });
}

/**
 * Hands a file to the browser to save; the page stays as it is.
 * @throws NoSaving where the browser would drop it.
 */
export function saveFile(contents: Blob, name: string): void {
  if (inApp.test(navigator.userAgent)) throw new NoSaving();
  const url = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download begins after this task; the address has to live until then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
