import type { Box } from "../body/box";
import { boxes, column, factFigure, grid, words } from "../body/boxes";
import { defineChart } from "./defineChart";
import type { List } from "../dataset/schema";
import { enumeration } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import { microCreditReach } from "../selectors/microCreditReach";

const zh = {
  name: "扶贫小额信贷",
  title: (credit: string, households: string) =>
    `扶贫小额信贷累计发放${credit}，覆盖建档立卡贫困户${households}`,
  principles: "发放原则",
  papers: "申请须持",
  subtitle: "扶贫小额信贷的发放额、覆盖户数、全国位次和申请条件，全省",
  caveat: "发放额是累计数，不是贷款余额；不宜除以户数。位次只有名次，报道没有其他省份的数值。",
};

const en: typeof zh = {
  name: "Micro-credit",
  title: (credit, households) =>
    `${credit} lent in micro-credit so far; ${households} registered poor households covered`,
  principles: "Principles",
  papers: "To apply",
  subtitle: "Poverty-alleviation micro-credit: amount, households, national rank and terms, whole province",
  caveat:
    "The sum is all that was lent, not what is outstanding; do not divide it by the households. Of the ranks the report gives only the place, no values.",
};

/**
 * Micro-credit lent and the households it covers, side by side but never divided by each other, with the national ranks and
 * the conditions of a loan.
 */
export const microCredit = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => microCreditReach(dataset, filters),
  heading: ({ issued, households }, { messages, figure, labelled }) => ({
    title: issued && households ? messages.title(figure(issued), labelled(households)) : messages.name,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ sizes, ranks, principles, papers }, { locale, messages, number, of }) => {
    const inTwo = (children: readonly Box[]) => grid(children, [2, 1], { least: 12 });
    const listed = (list: List | null, lead: string): readonly Box[] =>
      list
        ? [words(sentenceCase(enumeration(list.items.map(of), locale)), { lead, statements: [list] })]
        : [];
    const parts = [
      sizes.map((fact) => factFigure(fact, locale, { size: 1.3 })),
      ranks.map((fact) => words(of(fact.label), { lead: number(fact), statements: [fact] })),
      [...listed(principles, messages.principles), ...listed(papers, messages.papers)],
    ];
    return boxes(column(parts.filter((part) => part.length > 0).map(inTwo), { isRuled: true, gap: 1.4 }));
  },
});
