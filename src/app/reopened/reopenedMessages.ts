import type { PngFault } from "../../export/picture/pngChunks";
import type { Localized } from "../../i18n/locale";

interface ReopenedMessages {
  readonly drop: string;
  readonly open: string;
  readonly done: (title: string) => string;
  readonly otherEdition: (theirs: string, ours: string) => string;
  readonly notOurs: (file: string) => string;
  readonly faults: Readonly<Record<PngFault, (file: string) => string>>;
  readonly back: string;
}

const zh: ReopenedMessages = {
  drop: "松开，回到这张图存下时的样子",
  open: "打开存下的图片，回到当时的样子",
  done: (title) => `已回到“${title}”存下时的样子。`,
  otherEdition: (theirs, ours) => `图片用的是数据的 ${theirs} 版，现在是 ${ours} 版，数字可能有改动。`,
  notOurs: (file) => `“${file}”里没有本图集的信息。请用从这里存下、没有经过别的软件处理的 PNG。`,
  faults: {
    tooLarge: (file) => `“${file}”超过 256 MB，不会是从这里存下的图片。`,
    notPng: (file) => `“${file}”不是 PNG 图片。请用从这里存下的 PNG。`,
    cut: (file) => `“${file}”不完整，缺了后面一部分。请重新存一份。`,
    checksum: (file) => `“${file}”已损坏，有一部分与校验码不符。请重新存一份。`,
    origin: (file) => `“${file}”里记下的样子读不出来，可能被改动过。请重新存一份。`,
  },
  back: "退回",
};

const en: ReopenedMessages = {
  drop: "Let go to return to the view of this picture",
  open: "Open a saved picture to return to its view",
  done: (title) => `Back at the view of "${title}".`,
  otherEdition: (theirs, ours) =>
    `The picture was made from edition ${theirs} of the data, this is ${ours}: figures may differ.`,
  notOurs: (file) =>
    `"${file}" carries nothing of this atlas. Take a PNG saved here that no other program has changed since.`,
  faults: {
    tooLarge: (file) => `"${file}" is larger than 256 MB and no picture saved here.`,
    notPng: (file) => `"${file}" is no PNG picture. Take a PNG saved here.`,
    cut: (file) => `"${file}" is not whole: its end is missing. Save it anew.`,
    checksum: (file) => `"${file}" is damaged: part of it does not agree with its checksum. Save it anew.`,
    origin: (file) =>
      `What "${file}" says of its view cannot be read; it may have been changed. Save it anew.`,
  },
  back: "Go back",
};

/** The words around a saved picture that brings its view back. */
export const reopenedMessages: Localized<ReopenedMessages> = { zh, en };
