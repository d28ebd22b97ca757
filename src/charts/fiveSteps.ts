import type { Box } from "../body/box";
import { boxes, card, column, factFigure, figure, grid, row, ways, words } from "../body/boxes";
import { defineChart, type Language } from "./defineChart";
import type { Fact } from "../dataset/schema";
import { joined } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import { listStatements } from "../selectors/countedList";
import { exitSteps, type ExitStep, type ExitSteps } from "../selectors/exitSteps";
import { datedText } from "../wording/periodText";

/** Nouns for the things counted, for measures whose unit does not name them. */
type Counted = Readonly<Partial<Record<string, string>>>;

const countedZh: Counted = {
  trainingAttendances: "参加培训",
  inspectors: "督导组业务骨干",
  inspectionMonths: "不间断蹲点督导",
};
const countedEn: Counted = {
  trainingAttendances: "training attendances",
  inspectors: "inspectors",
  inspectionMonths: "on site, without a break",
};

/** Set phrases that contain numbers, by programme. */
type Phrases = Readonly<Partial<Record<string, string>>>;

const phrasesZh: Phrases = {
  exitStandard: "脱贫标准“一达标两不愁三保障”",
  responsibility: "责任制“五主五包”",
};
const phrasesEn: Phrases = {
  exitStandard: 'exit standard of "one line met, two worries gone, three guarantees"',
  responsibility: '"five leads, five guarantees"',
};

const zh = {
  name: "五步工作法",
  title: (people: string, months: string, counties: string) =>
    `${people}名骨干在${counties}蹲点督导${months}个月`,
  subtitle: (list: string) => `${list}：各步附带的数字，和报道给出的结果`,
  caveat: "步骤带来了结果，是报道的说法。培训数的是人次，不是人数；督导人数与月数不相乘。",
  counted: countedZh,
  result: "报道给出的结果",
  nothing: "报道没有数字",
  phrases: phrasesZh,
  inCounties: (counties: string) => `涉及${counties}`,
  countedThere: (label: string, reach: string) => `${label}，${reach}`,
  reportedBack: (date: string) => `国务院扶贫办${date}反馈评估检查结果`,
};

const en: typeof zh = {
  name: "Five-step method",
  title: (people, months, counties) => `${people} inspectors spent ${months} months in the ${counties}`,
  subtitle: (list) => `${list}: what the report counts at each, and the result it gives`,
  caveat:
    "That the steps led to the result is the report's claim. Attendances are not people; do not multiply inspectors by months.",
  counted: countedEn,
  result: "The result, as reported",
  nothing: "no figure in the report",
  phrases: phrasesEn,
  inCounties: (counties) => `in the ${counties}`,
  countedThere: (label, reach) => `${label} ${reach}`,
  reportedBack: (date) =>
    `Assessment reported back by the State Council Leading Group Office of Poverty Alleviation and Development in ${date}`,
};

/** The five steps towards a county's exit, with the report's figures for each step, and the result set apart. */
export const fiveSteps = defineChart({
  section: "initiative2",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => exitSteps(dataset, filters),
  heading: ({ counted, steps, counties }, { messages, figure: worded, number, of }) => {
    const [people, months] = (["inspectors", "inspectionMonths"] as const).map((measure) =>
      steps.flatMap(({ figures }) => figures).find((fact) => fact.measure === measure),
    );
    return {
      title:
        people && months && counties
          ? messages.title(number(people), number(months), worded(counties))
          : messages.name,
      subtitle: messages.subtitle(of(counted.list.label)),
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

/** A step's number and name, with its content to the right or below. */
function stepBox(step: ExitStep, rows: ExitSteps, isWide: boolean, language: Language<typeof zh>): Box {
  const shown = { look: "strong", statements: listStatements(rows.counted) } as const;
  const number = words(String(step.number), shown);
  const name = words(sentenceCase(language.of(step.name)), shown);
  const content = contentBox(step, rows, language);
  return isWide
    ? row([number, name, content], { widths: [{ em: 1 }, { em: 7.5 }, 1], gap: 0.5, least: 8 })
    : row([number, column([name, content], { gap: 0.3 })], { widths: [{ em: 1 }, 1], gap: 0.5 });
}

/**
 * A step's figures; without any, its set phrases and the number of counties it reached; failing those, a note that there are
 * none.
 */
function contentBox(
  { figures, phrases, isInCounties }: ExitStep,
  { counties }: ExitSteps,
  { locale, messages, figure: worded, of }: Language<typeof zh>,
): Box {
  const reached = isInCounties ? counties : null;
  const reach = reached ? messages.inCounties(worded(reached)) : "";
  const facts = figures.map((fact, place) => {
    const label = messages.counted[fact.measure] ?? of(fact.label);
    const saysWhere = place === 0 && reached !== null;
    return figure(fact, saysWhere ? messages.countedThere(label, reach) : label, {
      statements: saysWhere ? [reached] : [],
    });
  });
  if (facts.length > 0) return grid(facts, [2, 1], { least: 8 });
  const named = phrases.map(({ programme = "" }) => messages.phrases[programme] ?? "");
  const text = joined([...new Set(named), reach], "clause", locale);
  return text === ""
    ? words(messages.nothing, { look: "quiet" })
    : words(text, { statements: [...(reached ? [reached] : []), ...phrases] });
}

/** The number of counties that passed, and when that was reported back. */
function resultBox(counties: Fact, { locale, messages }: Language<typeof zh>): Box {
  const when = counties.period
    ? [words(messages.reportedBack(datedText(counties.period, locale)), { look: "quiet" })]
    : [];
  return card(column([factFigure(counties, locale), ...when]), {
    title: words(messages.result, { look: "strong" }),
  });
}
