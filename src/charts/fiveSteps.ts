import { boxes, card, column, factFigure, figure, grid, row, ways, words, type Box } from "../body/boxes";
import { defineChart, type Language } from "./defineChart";
import type { Measure } from "../dataset/codes";
import type { Fact } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import { isUnitWritten } from "../i18n/units";
import { sentenceCase } from "../i18n/sentenceCase";
import { exitSteps, type ExitStep, type ExitSteps } from "../selectors/exitSteps";

/** What a figure counts, where its unit says the rest. */
type Counted = Readonly<Partial<Record<Measure, string>>>;

const counted: { readonly zh: Counted; readonly en: Counted } = {
  zh: { trainingAttendances: "参加培训", inspectors: "督导组业务骨干", inspectionMonths: "不间断蹲点督导" },
  en: {
    trainingAttendances: "training attendances",
    inspectors: "inspectors",
    inspectionMonths: "on site, without a break",
  },
};

const zh = {
  name: "五步工作法",
  title: (people: string, months: string, counties: string) =>
    `${people}名骨干在${counties}蹲点督导${months}个月`,
  subtitle: (list: string) => `${list}：各步附带的数字，和报道给出的结果`,
  caveat: "步骤带来了结果，是报道的说法。培训数的是人次，不是人数；督导人数与月数不相乘。",
  result: "报道给出的结果",
  nothing: "报道没有数字",
  inCounties: (counties: string) => `涉及${counties}`,
  countedThere: (label: string, reach: string) => `${label}，${reach}`,
  reportedBack: (date: string, isInferred: boolean) =>
    `评估检查结果${date}反馈${isInferred ? "（报道称“去年”）" : ""}`,
};

const en: typeof zh = {
  name: "Five-step method",
  title: (people, months, counties) => `${people} inspectors spent ${months} months in the ${counties}`,
  subtitle: (list) => `${list}: what the report counts at each, and the result it gives`,
  caveat:
    "That the steps led to the result is the report's claim. Attendances are not people; people and months do not multiply.",
  result: "The result, as reported",
  nothing: "no figure in the report",
  inCounties: (counties) => `in the ${counties}`,
  countedThere: (label, reach) => `${label} ${reach}`,
  reportedBack: (date, isInferred) =>
    `Assessment reported back in ${date}${isInferred ? ' (the report says "last year")' : ""}`,
};

/** The steps of the method for county exits with what the report counts at each, and the result apart. */
export const fiveSteps = defineChart({
  section: "initiative2",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => exitSteps(dataset, filters),
  heading: ({ list, steps, counties }, { messages, figure: worded, number, of }) => {
    const [people, months] = (["inspectors", "inspectionMonths"] as const).map((measure) =>
      steps.flatMap(({ figures }) => figures).find((fact) => fact.measure === measure),
    );
    return {
      title:
        people && months && counties
          ? messages.title(number(people), number(months), worded(counties))
          : messages.name,
      subtitle: messages.subtitle(of(list.label)),
      caveat: messages.caveat,
    };
  },
  body: (rows, language) => {
    const steps = (isWide: boolean) =>
      column(
        rows.steps.map((step) => stepBox(step, rows, isWide, language)),
        { isRuled: true, gap: 0.7 },
      );
    const result = rows.counties ? [resultBox(rows.counties, language)] : [];
    return boxes(
      ways(
        row([steps(true), ...result], { widths: [3, 1], gap: 1.5, least: 13 }),
        column([steps(true), ...result]),
        column([steps(false), ...result]),
      ),
    );
  },
});

/** A step's number and name, with its figures behind or below them. */
function stepBox(
  { number, name, figures, isInCounties }: ExitStep,
  { list, counties }: ExitSteps,
  isWide: boolean,
  { locale, messages, figure: worded, of }: Language<typeof zh>,
): Box {
  const shown = { look: "strong", statements: [list] } as const;
  const head = [words(String(number), shown), words(sentenceCase(of(name)), shown)];
  const reached = isInCounties ? counties : null;
  const reach = reached ? messages.inCounties(worded(reached)) : "";
  const facts = figures.map((fact, place) => {
    const label = counted[locale][fact.measure] ?? of(fact.label);
    const saysWhere = place === 0 && reached !== null;
    return figure(fact, saysWhere ? messages.countedThere(label, reach) : label, {
      hasUnit: isUnitWritten(fact.unit, locale),
      statements: saysWhere ? [reached] : [],
    });
  });
  const text = reached ? words(reach, { statements: [reached] }) : words(messages.nothing, { look: "quiet" });
  const content = facts.length > 0 ? grid(facts, [2, 1], { least: 8 }) : text;
  const [first, second] = head;
  if (!first || !second) return content;
  return isWide
    ? row([first, second, content], { widths: [{ em: 1 }, { em: 7.5 }, 1], gap: 0.5, least: 8 })
    : row([first, column([second, content], { gap: 0.3 })], { widths: [{ em: 1 }, 1], gap: 0.5 });
}

/** The counties that passed, and when that was known. */
function resultBox(counties: Fact, { locale, messages }: Language<typeof zh>): Box {
  const { to, inferred } = counties.period ?? {};
  const when = to
    ? [words(messages.reportedBack(formatDate(to, locale), inferred ?? false), { look: "quiet" })]
    : [];
  return card(column([factFigure(counties, locale), ...when]), {
    title: words(messages.result, { look: "strong" }),
  });
}
