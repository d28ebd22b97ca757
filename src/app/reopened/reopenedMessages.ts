const zh = {
  done: (title: string) => `已恢复“${title}”保存时的视图。`,
  otherEdition: (theirs: string, ours: string) =>
    `图片用的是数据${theirs}版，现在是${ours}版，数字可能有改动。`,
  notOurs: (file: string) => `“${file}”里没有本图集的信息。请用从这里保存、没有经过其他软件处理的PNG。`,
  faults: {
    tooLarge: (file: string) => `“${file}”超过256MB，不会是从这里保存的图片。`,
    notPng: (file: string) => `“${file}”不是PNG图片。请用从这里保存的PNG。`,
    cut: (file: string) => `“${file}”不完整，缺少末尾部分。请重新保存一份。`,
    checksum: (file: string) => `“${file}”已损坏，部分内容与校验码不符。请重新保存一份。`,
    origin: (file: string) => `“${file}”里记录的视图无法读取，可能被改动过。请重新保存一份。`,
  },
};

const en: typeof zh = {
  done: (title) => `Back at the view of "${title}".`,
  otherEdition: (theirs, ours) =>
    `The picture was made from edition ${theirs} of the data; this is edition ${ours}, so figures may differ.`,
  notOurs: (file) =>
    `"${file}" does not come from this atlas. Use a PNG saved here that no other program has changed.`,
  faults: {
    tooLarge: (file) => `"${file}" is larger than 256 MB, so it was not saved here.`,
    notPng: (file) => `"${file}" is not a PNG image. Use a PNG saved here.`,
    cut: (file) => `"${file}" is incomplete: its end is missing. Save it again.`,
    checksum: (file) => `"${file}" is damaged: part of it does not match its checksum. Save it again.`,
    origin: (file) => `The view stored in "${file}" cannot be read; it may have been changed. Save it again.`,
  },
};

/** What is said of a saved picture that was opened. */
export const reopenedMessages = { zh, en };
