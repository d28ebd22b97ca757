import type { Exclusions } from "../dataset/exclusions";

/** The numerals of the invented report that are not figures. */
export const inventedExclusions: Exclusions = {
  reasons: {
    word: { zh: "不计数。", en: "Counts nothing." },
    enumerator: { zh: "标题序号。", en: "Numbers a heading." },
  },
  exclusions: [
    { printed: "一群", section: 0, sentence: 3, reason: "word" },
    { printed: "(一)", section: 1, sentence: 1, reason: "enumerator" },
    { printed: "(二)", section: 2, sentence: 1, reason: "enumerator" },
  ],
  words: [],
};
