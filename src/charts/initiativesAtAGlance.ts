import type { Box } from "../body/box";
import { boxes, card, column, factFigure, grid, row, ways, words } from "../body/boxes";
import { defineChart, type Language } from "./defineChart";
import type { Measure } from "../dataset/codes";
import { joined, sentences } from "../i18n/punctuation";
import { headlines, type InitiativeHeadlines } from "../selectors/headlines";
import { datedText } from "../wording/periodText";

const zh = {
  name: "举措一览",
  glance: (count: number) => `${count}项举措一览`,
  passed: (counties: string) => `报道称${counties}达到退出条件`,
  lent: (credit: string) => `小额信贷累计发放${credit}`,
  join: (glance: string, findings: readonly string[]) =>
    [glance, findings.join("，")].filter(Boolean).join("："),
  subtitle: "报道中各项举措的主要数字，附范围和时间",
  caveat: "各数单位、范围不同，不能相加，也不能相互比较。",
  assessed: "退出评估检查结果由国务院扶贫办反馈。",
  undated: "时间未注明",
  openEnded: "截止时间未注明",
};

const en: typeof zh = {
  name: "Initiatives at a glance",
  glance: (count) => `${count} initiatives`,
  passed: (counties) => `${counties} passed the exit assessment`,
  lent: (credit) => `${credit} lent in micro-credit`,
  join: (glance, findings) =>
    findings.length === 0 ? `${glance} at a glance` : `${glance}: ${findings.join(", ")}`,
  subtitle: "The main figures that the report gives for each initiative, with area and time",
  caveat: "Units and areas differ: neither add nor compare.",
  assessed: "Exit assessment: State Council Leading Group Office of Poverty Alleviation and Development.",
  undated: "undated",
  openEnded: "cut-off not stated",
};

/** With this many initiatives or more, a card has no room for a summary of its initiative. */
const fewInitiatives = 3;

/** Each initiative as a card with one or two headline figures and the place and time they hold for. */
export const initiativesAtAGlance = defineChart({
  section: "lead",
  isOverview: true,
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => headlines(dataset, filters),
  heading: (rows, { locale, messages, figure, of }) => {
    const [first, ...others] = rows;
    const name = first && others.length === 0 ? of(first.name) : messages.glance(rows.length);
    const hasExits = rows.some(({ figures }) =>
      figures.some(({ measure, programme }) => measure === "countiesPassed" && programme === "exitCounties"),
    );
    const isSingle = rows.flatMap(({ figures }) => figures).length === 1;
    const worded = (
      measure: Measure,
      programme: string,
      words: (figure: string) => string,
    ): readonly string[] =>
      rows.flatMap(({ figures }) =>
        figures
          .filter((fact) => fact.measure === measure && fact.programme === programme)
          .map((fact) => words(figure(fact))),
      );
    const findings = [
      ...worded("countiesPassed", "exitCounties", messages.passed),
      ...worded("microCreditIssued", "microCredit", messages.lent),
    ];
    return {
      title: messages.join(name, findings),
      subtitle: messages.subtitle,
      caveat: sentences([isSingle ? "" : messages.caveat, hasExits ? messages.assessed : ""], locale),
    };
  },
  body: (rows, language) => {
    const cards = (isFull: boolean) => rows.map((initiative) => initiativeCard(initiative, isFull, language));
    const isFew = rows.length <= fewInitiatives;
    const columns = rows.length % 3 === 0 || rows.length === 5 ? [3, 2, 1] : [4, 2, 1];
    return boxes(
      isFew ? column(cards(true), { gap: 1.2 }) : grid(cards(false), columns, { gap: 1.2, least: 11 }),
    );
  },
});

/** The initiative's name, area, time and figures, with a summary if there is room. */
function initiativeCard(
  { initiative, name, summary, areas, figures }: InitiativeHeadlines,
  isFull: boolean,
  language: Language<typeof zh>,
): Box {
  const { locale, of } = language;
  const scope = joined([...areas.map(({ label }) => of(label)), timeOf(figures, language)], "comma", locale);
  const figuresWith = (setting: "below" | "beside", size: number) =>
    row(
      figures.map((fact) => factFigure(fact, locale, { setting, size })),
      { least: 5 },
    );
  const numbers = column(
    [ways(figuresWith("below", 1.3), figuresWith("beside", 1)), words(scope, { look: "quiet" })],
    { gap: 0.3 },
  );
  const what = words(of(summary));
  const content = ways(
    row([numbers, what], { widths: [1, 1.5], gap: 2, least: 14 }),
    column([numbers, what]),
  );
  return card(isFull ? content : numbers, {
    title: words(of(name), { lead: String(initiative), look: "strong" }),
    frame: "ruled",
  });
}

function timeOf([fact]: InitiativeHeadlines["figures"], { locale, messages }: Language<typeof zh>): string {
  if (!fact?.period) return messages.undated;
  return datedText(fact.period, locale) || messages.openEnded;
}
