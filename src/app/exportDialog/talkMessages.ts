import type { Localized } from "../../i18n/locale";
import type { TalkChoice } from "./useKeptTalk";

interface TalkMessages {
  readonly offer: (link: number, own: number) => string;
  readonly choices: Readonly<Record<TalkChoice, string>>;
  readonly chosen: Readonly<Record<TalkChoice, (count: number) => string>>;
  readonly full: (most: number) => string;
  readonly otherWords: string;
  readonly undo: string;
  readonly noRoom: string;
}

const zh: TalkMessages = {
  offer: (link, own) =>
    `这个链接带来 ${link} 张幻灯片，现在看到的就是这些。您自己的 ${own} 张仍存在这台电脑上，在您选定之前不会改动。`,
  choices: { own: "用我自己的", both: "两组合在一起", link: "改存链接里的" },
  chosen: {
    own: (count) => `已换回您自己的 ${count} 张幻灯片。`,
    both: (count) => `两组已合在一起，共 ${count} 张幻灯片。`,
    link: (count) => `已改存链接里的 ${count} 张幻灯片。`,
  },
  full: (most) => `最多 ${most} 张，其余没有加入。`,
  otherWords: "两边都有的图，文字以您的为准。",
  undo: "撤销",
  noRoom: "浏览器没有存下幻灯片：关掉这一页，它们就只在链接里。请在“幻灯片”里复制链接。",
};

const slides = (count: number) => (count === 1 ? "1 slide" : `${count} slides`);

const en: TalkMessages = {
  offer: (link, own) =>
    `This link brings ${slides(link)}, which you see now. Your own ${slides(own)} are still kept on this computer and stay as they are until you choose.`,
  choices: { own: "Use my own", both: "Put both together", link: "Keep the link's instead" },
  chosen: {
    own: (count) => `Back to your own ${slides(count)}.`,
    both: (count) => `Both put together: ${slides(count)}.`,
    link: (count) => `The link's ${slides(count)} are kept from now on.`,
  },
  full: (most) => ` ${most} slides are the most; the others were not added.`,
  otherWords: " Where both had a chart, it has your words.",
  undo: "Undo",
  noRoom:
    'The browser has not kept the slides: once this page is closed, only its link has them. Copy the link under "Slides".',
};

/** The words around slides that a link brought and slides that are kept. */
export const talkMessages: Localized<TalkMessages> = { zh, en };
