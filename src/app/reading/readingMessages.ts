import type { NumeralKind } from "../../dataset/reportNumerals";
import type { Localized } from "../../i18n/locale";

interface ReadingMessages {
  readonly lead: string;
  readonly text: string;
  readonly keys: string;
  readonly walk: string;
  readonly all: (count: number) => string;
  readonly kinds: Readonly<Record<NumeralKind, (count: number) => string>>;
  readonly kind: Readonly<Record<NumeralKind, string>>;
  readonly previous: string;
  readonly next: string;
  readonly place: (place: number, count: number) => string;
  readonly reportItself: string;
}

const zh: ReadingMessages = {
  lead: "打开您自己的报道文本，里面的每一处数字都会标出来：哪些是数据，哪些只是日期、名称或列举的一部分，哪些不计数、为什么。文本只在您的电脑上，不会上传。",
  text: "报道全文",
  keys: "按左右方向键逐处查看，按Enter查看出处。",
  walk: "逐处查看",
  all: (count) => `全部${count}处`,
  kinds: {
    figure: (count) => `数据${count}处`,
    term: (count) => `日期、名称、列举${count}处`,
    exclusion: (count) => `不计数${count}处`,
    unknown: (count) => `数据集没有的${count}处`,
  },
  kind: { figure: "数据", term: "日期、名称或列举的一部分", exclusion: "不计数", unknown: "数据集里没有" },
  previous: "上一处",
  next: "下一处",
  place: (place, count) => `第${place}处，共${count}处`,
  reportItself: "报道的发布信息",
};

const en: ReadingMessages = {
  lead: "Open your own copy of the report to see every numeral in it marked: which are figures, which belong to dates, names and lists, and which count nothing, and why. The text stays on your machine; nothing is uploaded.",
  text: "Text of the report",
  keys: "Left and right arrow keys step through the numerals, Enter opens the source.",
  walk: "Step through",
  all: (count) => (count === 1 ? "1 numeral" : `All ${count} numerals`),
  kinds: {
    figure: (count) => `${count} in figures`,
    term: (count) => `${count} in dates, names and lists`,
    exclusion: (count) => (count === 1 ? "1 that counts nothing" : `${count} that count nothing`),
    unknown: (count) => `${count} not in the data`,
  },
  kind: {
    figure: "Figure",
    term: "In a date, name or list",
    exclusion: "Counts nothing",
    unknown: "Not in the data",
  },
  previous: "Previous numeral",
  next: "Next numeral",
  place: (place, count) => `${place} of ${count}`,
  reportItself: "The report's date line",
};

/** The texts of the reader's own copy of the report. */
export const readingMessages: Localized<ReadingMessages> = { zh, en };
