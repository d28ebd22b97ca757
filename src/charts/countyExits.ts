import type { Box } from "../body/box";
import { boxes, card, column, factFigure, grid, row, ways, words } from "../body/boxes";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import { joined, sentences } from "../i18n/punctuation";
import { exitBatches, type ExitBatch } from "../selectors/exitBatches";
import { datedText } from "../wording/periodText";

const zh = {
  name: "贫困县退出",
  both: (passed: string, planned: string) => `报道称${passed}达到退出条件；${planned}拟退出，结果未报道`,
  passed: (counties: string) => `报道称${counties}达到贫困县退出条件`,
  planned: (counties: string) => `${counties}拟退出，结果未报道`,
  subtitle: "每格一个县；报道点名的县写出县名",
  caveats: {
    passed: "评估检查结果由国务院扶贫办反馈；报道没有说达到条件的县是哪一年的批次。",
    planned: "拟退出只是计划，报道没有给出结果。",
    both: "两批县不能相加，也不成趋势。",
  },
  reportedBack: (date: string) => `评估检查结果${date}反馈`,
  unnamed: (counties: string) => `其余${counties}个县，报道未点名`,
  noneNamed: "县名均未列出",
};

const en: typeof zh = {
  name: "County exits",
  both: (passed, planned) =>
    `${passed} passed the exit assessment, the report says; ${planned} were planned to exit, result not reported`,
  passed: (counties) => `${counties} passed the exit assessment, the report says`,
  planned: (counties) => `${counties} were planned to exit, result not reported`,
  subtitle: "One tile a county, with its name where the report gives it",
  caveats: {
    passed:
      "The result came from the State Council Leading Group Office of Poverty Alleviation and Development; the report does not say in which year's batch the counties that passed were.",
    planned: "A plan is no result: the report gives none.",
    both: "The two batches make no sum and no trend.",
  },
  reportedBack: (date) => `Assessment reported back in ${date}`,
  unnamed: (counties) => `the report does not name the other ${counties}`,
  noneNamed: "None of them is named",
};

/** One tile for each county that passed the assessment and, set apart, for each county of a plan. */
export const countyExits = defineChart({
  section: "lead",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => exitBatches(dataset, filters),
  heading: (batches, { locale, messages, figure }) => {
    const [passed, planned] = (["actual", "target"] as const).map((status) => {
      const batch = batches.find(({ counties }) => counties.status === status);
      return batch && figure(batch.counties);
    });
    const { both, passed: onlyPassed, planned: onlyPlanned, subtitle, caveats } = messages;
    const isBoth = passed !== undefined && planned !== undefined;
    const alone = passed === undefined ? onlyPlanned(planned ?? "") : onlyPassed(passed);
    return {
      title: isBoth ? both(passed, planned) : alone,
      subtitle,
      caveat: sentences(
        [passed ? caveats.passed : "", planned ? caveats.planned : "", isBoth ? caveats.both : ""],
        locale,
      ),
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
  const tile = { frame: fillOf(counties.status), pad: 0.25, least: 2.3 };
  const isResult = counties.status === "actual";
  const notes = [
    ...(isResult && counties.period ? [messages.reportedBack(datedText(counties.period, locale))] : []),
    named.length > 0 ? messages.unnamed(String(unnamed)) : messages.noneNamed,
  ];
  const tiles = [
    ...named.map(({ name, place }) =>
      card(null, { ...tile, title: words(of(name), { look: "strong" }), statements: [place] }),
    ),
    ...Array.from({ length: unnamed }, () => card(null, tile)),
  ];
  const head = column(
    [factFigure(counties, locale), words(joined(notes, "semicolon", locale), { look: "quiet" })],
    { gap: 0.3 },
  );
  return card(grid(tiles, [9, 7, 6, 5, 4], { gap: 0.3, least: 3.5, isEven: true }), {
    frame: "none",
    title: head,
    statements: [counties],
  });
}
