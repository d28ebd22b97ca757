import { boxes, column, factFigure, grid, words } from "../body/boxes";
import { defineChart } from "./defineChart";
import { microCreditReach } from "../selectors/microCreditReach";

const zh = {
  name: "扶贫小额信贷",
  title: (credit: string, households: string) =>
    `扶贫小额信贷累计发放${credit}，覆盖建档立卡贫困户${households}`,
  subtitle: "扶贫小额信贷的发放额、覆盖户数和全国位次，贵州省",
  caveat: "发放额是累计数，不是贷款余额；不宜除以户数。位次只有名次，报道没有其他省份的数值。",
};

const en: typeof zh = {
  name: "Micro-credit",
  title: (credit, households) =>
    `${credit} lent in micro-credit so far; ${households} registered poor households covered`,
  subtitle: "Poverty-alleviation micro-credit: amount, households covered and national rank, Guizhou",
  caveat:
    "Lent in total, not outstanding, and not to be divided by the households. Of the ranks only the place is given, no values.",
};

/** Micro-credit lent and the households it covers, side by side and never divided, with the national ranks in words. */
export const microCredit = defineChart({
  section: "initiative8",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => microCreditReach(dataset, filters),
  heading: ({ issued, households }, { locale, messages, figure, number }) => ({
    title:
      issued && households
        ? messages.title(figure(issued), locale === "zh" ? figure(households) : number(households))
        : messages.name,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ sizes, ranks }, { locale, number, of }) =>
    boxes(
      column(
        [
          grid(
            sizes.map((fact) => factFigure(fact, locale, { size: 1.3 })),
            [2, 1],
            { least: 12 },
          ),
          grid(
            ranks.map((fact) => words(of(fact.label), { lead: number(fact), statements: [fact] })),
            [2, 1],
            { least: 12 },
          ),
        ],
        { isRuled: true, gap: 1.4 },
      ),
    ),
});
