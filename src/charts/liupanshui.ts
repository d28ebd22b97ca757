import type { Box } from "../body/box";
import { boxes, card, column, factFigure, figure, grid, row, waffle, ways, words } from "../body/boxes";
import { chain } from "../body/chain";
import { defineChart, type Language } from "./defineChart";
import { formatNumber } from "../i18n/number";
import { jointCommittees, type CoveredPeople } from "../selectors/jointCommittees";

const zh = {
  name: "六盘水联村党委",
  title: (area: string, committees: string, people: string, poor: string) =>
    `${area}${committees}个联村党委覆盖${people}群众，其中贫困群众${poor}`,
  titleWithoutPeople: (area: string, committees: string) => `${area}组建${committees}个联村党委`,
  subtitle: (area: string) => `联村党委覆盖的乡镇、村、企业、合作社和群众；只是${area}一地的例子，不代表全省`,
  caveat:
    "各类事物分别计数，不能相加。带动摘帽的村、促进脱贫的人是否都在覆盖范围之内，报道没有说明，所以另列。",
  sets: "组建",
  covers: "覆盖",
  people: "群众",
  poor: (label: string, share: string) => `${label}，占${share}`,
  key: (people: string, squares: number) =>
    `一格为百分之一，合${people}人；贫困群众取整为${squares}格（均为计算值）`,
  results: "另列的结果",
  apart: "是否在覆盖范围之内，报道没有说明",
};

const en: typeof zh = {
  name: "Joint-village committees in Liupanshui",
  title: (area, committees, people, poor) =>
    `In ${area}, ${committees} joint-village Party committees cover ${people} people, ${poor} of them poor`,
  titleWithoutPeople: (area, committees) => `${area} has set up ${committees} joint-village Party committees`,
  subtitle: (area) =>
    `What joint-village Party committees cover; the example of ${area} alone, not the province`,
  caveat:
    "Each count is of another kind of thing: do not add them. Whether the villages and people helped lie within what is covered, the report does not say, so they stand apart.",
  sets: "Set up",
  covers: "Covering",
  people: "People",
  poor: (label, share) => `${label}: ${share}`,
  key: (people, squares) =>
    `A square is one per cent, ${people} people; the poor are rounded to ${squares} squares (both computed)`,
  results: "Results set apart",
  apart: "whether within what is covered is not said",
};

/** How many people one city's joint-village committees cover, how many of them are poor, and the results, set apart. */
export const liupanshui = defineChart({
  section: "initiative6",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => jointCommittees(dataset, filters),
  heading: ({ area, committees, people }, { messages, number, of }) => ({
    title: people
      ? messages.title(of(area.label), number(committees), number(people.whole), number(people.part))
      : messages.titleWithoutPeople(of(area.label), number(committees)),
    subtitle: messages.subtitle(of(area.label)),
    caveat: messages.caveat,
  }),
  body: ({ committees, covered, people, results }, language) => {
    const { locale, messages } = language;
    const counts = covered.map((fact) => factFigure(fact, locale));
    const reach =
      counts.length > 0
        ? [card(grid(counts, [4, 2, 1], { least: 5.5 }), { title: words("", { lead: messages.covers }) })]
        : [];
    const set = card(factFigure(committees, locale, { size: 1.2 }), {
      title: words("", { lead: messages.sets }),
    });
    const crowd = people
      ? [card(peopleBox(people, language), { title: words("", { lead: messages.people }) })]
      : [];
    const apart =
      results.length > 0
        ? [
            card(
              grid(
                results.map((fact) => factFigure(fact, locale)),
                [2, 1],
                { least: 9 },
              ),
              { title: words(messages.apart, { lead: messages.results, look: "quiet" }), frame: "outline" },
            ),
          ]
        : [];
    const pair = [...crowd, ...apart];
    return boxes(
      column([
        chain([{ box: set, share: 0.9 }, ...reach.map((box) => ({ box, share: 4 }))]),
        ways(row(pair, { widths: [1.8, 1].slice(0, pair.length), least: 12 }), column(pair)),
      ]),
    );
  },
});

/**
 * The people covered as a hundred squares, with the poor among them dark, beside both figures and the key to the squares.
 */
function peopleBox(
  { whole, part, share, squares, perSquare }: CoveredPeople,
  { locale, messages, of, computed }: Language<typeof zh>,
): Box {
  const labelOfPart = computed(share, (number) => messages.poor(of(part.label), number));
  const field = waffle(
    [
      { count: squares.part, fill: "actual", statements: [part] },
      { count: squares.rest, fill: "whole", statements: [whole] },
    ],
    { perRow: 10, pitch: 1.1 },
  );
  const figures = column([
    figure(whole, of(whole.label), { fill: "whole" }),
    figure(part, labelOfPart, { statements: [share] }),
  ]);
  return column([
    row([field, figures], { widths: [{ em: 11.5 }, 1], least: 9 }),
    words(messages.key(formatNumber(perSquare, locale), squares.part), { look: "quiet" }),
  ]);
}
