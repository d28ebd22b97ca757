import { ExportFault } from "./exportFault";
import type { ExportedFile } from "./formats";

/** Browsers inside other apps, which silently drop downloads. */
const inApp = /MicroMessenger|Weibo|DingTalk|AlipayClient|NewsArticle|\bQQ\//i;

/** The page is open in an app such as WeChat, whose browser saves no files. */
class NoSaving extends ExportFault {
  constructor() {
    super({
      zh: "微信等应用内的浏览器不能保存文件。请从右上角菜单选择“在浏览器打开”后再保存；图片也可以长按保存。",
      en: "The browser inside apps such as WeChat saves no files. Choose Open in Browser from its menu and save there. The picture shown can also be pressed and held to save it.",
    });
  }
}

/** Bytes as a browser's `Blob`. */
export function blobOf({ bytes, type }: Pick<ExportedFile, "bytes" | "type">): Blob {
  // `Blob` requires bytes with a buffer of their own, hence the copy.
  return new Blob([new Uint8Array(bytes)], { type });
}

/**
 * Lets the browser save a file, without leaving the page.
 * @throws NoSaving if the browser would drop it.
 */
export function saveFile(contents: Blob, name: string): void {
  if (inApp.test(navigator.userAgent)) throw new NoSaving();
  const url = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download starts after the current task; until then the address must stay valid.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
