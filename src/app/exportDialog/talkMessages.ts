const zh = {
  offer: (link: number, own: number) =>
    `这个链接带来${link}张幻灯片，现在看到的就是这些。您自己的${own}张仍存在这台设备上，在您选定之前不会改动。`,
  choices: { own: "用我自己的", both: "两组合在一起", link: "改存链接里的" },
  chosen: {
    own: (count: number) => `已换回您自己的${count}张幻灯片。`,
    both: (count: number) => `两组已合在一起，共${count}张幻灯片。`,
    link: (count: number) => `已改存链接里的${count}张幻灯片。`,
  },
  full: (most: number) => `最多${most}张，其余没有加入。`,
  otherWords: "两边都有的图，文字以您的为准。",
  undo: "撤销",
  noRoom: "浏览器没有保存这些幻灯片，关闭本页后只能靠链接找回。请在“幻灯片”里复制链接。",
};

const slides = (count: number) => (count === 1 ? "1 slide" : `${count} slides`);

const en: typeof zh = {
  offer: (link, own) =>
    `This link brings ${slides(link)}, which you see now. Your own ${slides(own)} are still kept on this device and stay as they are until you choose.`,
  choices: { own: "Use my own", both: "Put both together", link: "Keep the link's instead" },
  chosen: {
    own: (count) => `Back to your own ${slides(count)}.`,
    both: (count) => `Both put together: ${slides(count)}.`,
    link: (count) => `Now keeping the link's ${slides(count)}.`,
  },
  full: (most) => `A deck has at most ${most} slides; the others were not added.`,
  otherWords: "Charts in both keep your text.",
  undo: "Undo",
  noRoom:
    'The browser has not kept the slides: once this page is closed, only its link has them. Copy the link under "Slides".',
};

/** The texts shown when a link contains slides while others are kept. */
export const talkMessages = { zh, en };
