import type { Card } from "../body/box";
import { boxes, card, column, factFigure, grid, words } from "../body/boxes";
import { chain } from "../body/chain";
import { defineChart, type Language } from "./defineChart";
import { enumeration } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import { listStatements, type CountedList } from "../selectors/countedList";
import { ruralReasons } from "../selectors/ruralReasons";

const zh = {
  name: "农村产业革命",
  title: (poor: string, all: string) =>
    `报道所述理由（未注明日期）：${poor}农民待脱贫，${all}农民待走上小康路`,
  titleWithoutPeople: "农村产业革命推广多项要素，推动转变",
  subtitle: "农村产业革命为什么提出，推广了什么，推动了什么，全省",
  caveat:
    "两个人数出自报道所述的理由，没有注明日期，既不是目标，也不是2019年1月的结果；两者可能有重叠，不相加。要素与转变并非一一对应。",
  why: "为什么",
  undated: "报道在说明理由时所述，未注明日期：",
  how: "推广了什么",
  what: "推动了什么",
};

const en: typeof zh = {
  name: "Rural revolution",
  title: (poor, all) =>
    `The report's reasons, undated: ${poor} farmers still poor, ${all} still to reach moderate prosperity`,
  titleWithoutPeople: "The rural revolution set several elements to work on a few changes",
  subtitle: "Rural industrial revolution: why, what was promoted and what that drove, whole province",
  caveat:
    "The two numbers stand among the report's reasons and carry no date: they are neither targets nor results of January 2019. They may overlap, so they are not added. No single element is tied to a single change.",
  why: "Why",
  undated: "Named in giving these reasons, undated:",
  how: "What was promoted",
  what: "What it drove",
};

/** Why the report calls for a rural industrial revolution, what was promoted, and what it says has changed. */
export const ruralRevolution = defineChart({
  section: "initiative1",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => ruralReasons(dataset, filters),
  heading: ({ people: [poor, all] }, { messages, number }) => ({
    title: poor && all ? messages.title(number(poor), number(all)) : messages.titleWithoutPeople,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ people, considerations, elements, changes }, language) => {
    const { locale, messages, of } = language;
    const names = considerations?.list.items.map((item) => of(item)) ?? [];
    const figures = people.map((fact) => factFigure(fact, locale));
    const reasons = card(
      column([words(messages.undated, { look: "quiet" }), grid(figures, [2, 1], { least: 9 })]),
      {
        title: words(sentenceCase(enumeration(names, locale)), { lead: messages.why, look: "quiet" }),
        statements: considerations ? listStatements(considerations) : [],
      },
    );
    return boxes(
      chain([
        ...(people.length > 0 ? [{ box: reasons, share: 1.05 }] : []),
        ...(elements ? [{ box: listCard(elements, messages.how, [2, 4, 1], language), share: 1.6 }] : []),
        ...(changes ? [{ box: listCard(changes, messages.what, [3, 1], language), share: 0.9 }] : []),
      ]),
    );
  },
});

/** The items of a list, each in its own frame, below the list's heading. */
function listCard(
  counted: CountedList,
  lead: string,
  columns: readonly number[],
  { of }: Language<typeof zh>,
): Card {
  const { list } = counted;
  const items = list.items.map((item) => card(null, { title: words(sentenceCase(of(item))), frame: "rule" }));
  return card(grid(items, columns, { gap: 0.5, least: 6 }), {
    title: words(of(list.label), { lead, look: "quiet" }),
    statements: listStatements(counted),
  });
}
