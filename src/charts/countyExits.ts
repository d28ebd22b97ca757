import { boxes, card, column, factFigure, grid, row, ways, words, type Box } from "../body/boxes";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import { formatDate } from "../i18n/date";
import { exitBatches, type ExitBatch } from "../selectors/exitBatches";

const zh = {
  name: "贫困县退出",
  both: (passed: string, planned: string) => `${passed}达到退出条件，${planned}只是拟退出`,
  passed: (counties: string) => `${counties}达到贫困县退出条件`,
  planned: (counties: string) => `${counties}拟退出，结果未报道`,
  subtitle: "每格一个县；报道点名的县写出县名",
  caveat:
    "由国务院扶贫办评估检查。两批县不相加，也连不成趋势：达到条件的县，报道没有说是哪一年的批次；拟退出的县，报道没有给出结果。",
  plannedCaveat: "只是计划，报道没有给出结果。",
  reportedBack: (date: string, isInferred: boolean) =>
    `评估检查结果${date}反馈${isInferred ? "（报道称“去年”）" : ""}`,
  unnamed: (counties: string) => `其余${counties}个县，报道未点名`,
  noneNamed: "县名均未列出",
};

const en: typeof zh = {
  name: "County exits",
  both: (passed, planned) => `${passed} passed the exit assessment; ${planned} were only planned to exit`,
  passed: (counties) => `${counties} passed the exit assessment`,
  planned: (counties) => `${counties} were planned to exit; no result is reported`,
  subtitle: "One tile a county, with its name where the report gives it",
  caveat:
    "Assessed by the State Council Leading Group Office of Poverty Alleviation and Development. Two batches, not a trend and not to be added: the report does not say in which year's batch the counties that passed were, and gives no result for the planned ones.",
  plannedCaveat: "A plan only: the report gives no result.",
  reportedBack: (date, isInferred) =>
    `Assessment reported back in ${date}${isInferred ? ' (the report says "last year")' : ""}`,
  unnamed: (counties) => `the report does not name the other ${counties}`,
  noneNamed: "None of them is named",
};

/** One tile a county: those that passed the assessment, and apart from them those of a plan. */
export const countyExits = defineChart({
  section: "lead",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => exitBatches(dataset, filters),
  heading: (batches, { messages, figure }) => {
    const [passed, planned] = (["actual", "target"] as const).map((status) => {
      const batch = batches.find(({ counties }) => counties.status === status);
      return batch && figure(batch.counties);
    });
    const { subtitle, caveat, plannedCaveat, ...titles } = messages;
    if (passed === undefined)
      return { title: titles.planned(planned ?? ""), subtitle, caveat: plannedCaveat };
    return {
      title: planned === undefined ? titles.passed(passed) : titles.both(passed, planned),
      subtitle,
      caveat,
    };
  },
  body: (batches, language) => {
    const all = batches.map((batch) => batchBox(batch, language));
    return boxes(ways(row(all, { gap: 2, least: 24 }), column(all, { gap: 1.4 })));
  },
});

function batchBox(
  { counties, named, unnamed }: ExitBatch,
  { locale, messages, of }: Language<typeof zh>,
): Box {
  const tile = { frame: fillOf(counties.status), pad: 0.25, least: 2.8 };
  const { to, inferred } = counties.period ?? {};
  const isResult = counties.status === "actual";
  const notes = [
    ...(isResult && to ? [messages.reportedBack(formatDate(to, locale), inferred ?? false)] : []),
    named.length > 0 ? messages.unnamed(String(unnamed)) : messages.noneNamed,
  ];
  const tiles = [
    ...named.map(({ name, place }) =>
      card(null, { ...tile, title: words(of(name), { look: "strong" }), statements: [place] }),
    ),
    ...Array.from({ length: unnamed }, () => card(null, tile)),
  ];
  const head = column(
    [factFigure(counties, locale), words(notes.join(locale === "zh" ? "；" : "; "), { look: "quiet" })],
    { gap: 0.3 },
  );
  return card(grid(tiles, [9, 7, 6, 5, 4], { gap: 0.3, least: 5.2, isEven: true }), {
    frame: "none",
    title: head,
    statements: [counties],
  });
}
