/**
 * The report's words that qualify a figure, each with its meaning in English. Words that belong to the figure itself (余, 近,
 * 以上) are in its bound. If a new report uses another word, it is added here.
 */
export const qualifiers = {
  // when
  目前: "currently",
  截止目前: "up to now",
  去年: "last year",
  去年年初: "early last year",
  去年以来: "since last year",
  去年年初以来: "since early last year",
  启动以来: "since its launch",
  五年前: "five years ago",
  每月: "every month",
  每周: "every week",
  // how counted
  累计: "cumulative",
  共: "in all",
  总: "total",
  日均: "daily average",
  先后: "one after another",
  相继: "in succession",
  均: "in every case",
  不间断: "without a break",
  规模: "in size",
  // how far along
  已: "already",
  拟: "planned to",
  计划: "planned",
  力争: "strives to",
  为确保: "to make sure",
  如期: "on schedule",
  决定: "decided",
  还有: "still has",
  需要: "need to",
  // what it is said of
  主要: "mainly",
  等: "among others",
  等地: "and elsewhere",
  例如: "for example",
  在全国: "in the country",
  扶贫相关: "related to poverty alleviation",
  带动: "helped",
  促进: "helped",
  专门: "specially",
  // who says so
  反馈: "reported back",
  表示: "said",
} as const satisfies Readonly<Record<string, string>>;

export type Qualifier = keyof typeof qualifiers;

/**
 * Words that change the meaning of a figure: wherever the report uses one beside figures, the dataset must account for it.
 */
export const watchedWords = [
  "目前",
  "累计",
  "拟",
  "计划",
  "力争",
  "确保",
  "去年",
  "以来",
  "主要",
  "例如",
  "先后",
  "日均",
] as const;
