import { expect, it } from "vitest";
import { wrapEvenly, wrapText } from "../render/measureText";
import { recordLine, sourceLine } from "../wording/sourceLine";
import { unbreakablePieces } from "../i18n/lineBreaks";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { charts } from "../charts/index";
import { generalHeading, initiativeHeading } from "../wording/sectionWords";
import { initiatives, sources } from "../testing/sources";

/** All texts around the charts, unfiltered and with a single initiative. */
const said = [
  ...new Set(
    [noFilters, ...initiatives.map((initiative) => ({ initiatives: [initiative] }))].flatMap((filters) =>
      Object.values(charts).flatMap((chart) =>
        (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
          locales.flatMap((locale) => {
            const plot = chart.plot(sources, { filters, locale, mode });
            if (!plot) return [];
            const { title, subtitle, caveat = "", credit = "", statements } = plot;
            return [
              title,
              subtitle,
              caveat,
              credit,
              sourceLine(sources.dataset, statements, locale),
              recordLine(statements, locale),
            ].flatMap((text) => text.split("\n"));
          }),
        ),
      ),
    ),
  ),
].filter((text) => text !== "");

/** Titles of the page's sections, and their summaries. */
const titles = locales.flatMap((locale) => {
  const headings = [
    generalHeading(sources.dataset, "lead"),
    generalHeading(sources.dataset, "report"),
    ...initiatives.map((initiative) => initiativeHeading(sources.dataset, initiative)),
  ];
  return headings.flatMap(({ name, line }) => [name[locale], line[locale]]);
});

const widths = [8, 11, 14, 18, 24, 33].map((em) => em * 10);
/** Every pair of consecutive lines, at every width and with both ways of breaking. */
const breaks = [...said, ...titles].flatMap((text) =>
  widths.flatMap((width) =>
    [wrapText, wrapEvenly].flatMap((wrap) => {
      const lines = wrap(text, width, 10);
      return lines.slice(1).map((line, place) => ({ before: lines[place] ?? "", line }));
    }),
  ),
);
const shown = ({ before, line }: (typeof breaks)[number]): string => `${before}｜${line}`;

it("never breaks a figure, or separates it from what it counts", () => {
  const isParted = ({ before, line }: (typeof breaks)[number]): boolean =>
    /\d[.,]?$/.test(before) && /^(?:\d|[余多]?[十百千万亿元人个项户期县乡村家次天年月日倍位批名])/.test(line)
      ? !/[,.，]$/.test(before)
      : (/\d$/.test(before) && /^(?:billion|million|thousand|yuan|people|%)/.test(line)) ||
        /第[一二三四五六七八九十]*$/.test(before) ||
        (/(?:[Ss]ections?|[Ii]nitiative)$/.test(before) && /^\d/.test(line)) ||
        (/ \d{1,2}$/.test(before) && /^(?:Jan|Apr|Nov|January|April)/.test(line)) ||
        (/[亿万]$/.test(before) && /^(?:元|人次|人)/.test(line));
  expect([...new Set(breaks.filter(isParted).map(shown))]).toEqual([]);
});

it.each([
  "资金",
  "人次",
  "亿元",
  "万元",
  "退出",
  "联村党委",
  "专家",
  "点名",
  "培训",
  "文件",
  "革命",
  "搬迁",
  "工作法",
  "计算值",
  "对应",
  "名单",
  "贫困",
  "脱贫",
  "扶贫",
  "基金",
  "项目",
  "贵州",
  "台江",
  "六盘水",
  "合作社",
  "产业",
])("does not break inside %s", (known) => {
  const parted = breaks.filter(({ before, line }) =>
    Array.from(known.slice(1)).some(
      (_, place) => before.endsWith(known.slice(0, place + 1)) && line.startsWith(known.slice(place + 1)),
    ),
  );
  expect([...new Set(parted.map(shown))]).toEqual([]);
});

it("leaves no character alone on a line if the line before has one to spare", () => {
  const lone = [...said, ...titles].flatMap((text) =>
    widths.flatMap((width) => {
      const lines = wrapText(text, width, 10);
      const [before = "", last = ""] = lines.slice(-2);
      return lines.length > 1 && /^\p{Script=Han}?[。，）”；]?$/u.test(last) ? [`${before}｜${last}`] : [];
    }),
  );
  expect([...new Set(lone)]).toEqual([]);
});

it("knows nearly all words in these texts: no four consecutive characters are without a word", () => {
  const unknown = said.flatMap((text) => {
    const marked = unbreakablePieces(text)
      .map((piece) => (/^\p{Script=Han}$/u.test(piece) ? piece : "|"))
      .join("");
    return marked.match(/[^|]{4,}/g) ?? [];
  });
  expect([...new Set(unknown)]).toEqual([]);
});
