import type { Dataset, Fact } from "../dataset/schema";

/** A made-up report that measures other things than ours, in a province of its own, with any number of initiatives. */
export function inventedSurvey(initiatives: number): Dataset {
  const numbers = Array.from({ length: initiatives }, (_, place) => place + 1);
  return {
    version: 1,
    edition: "1.0.0",
    report: {
      title: { zh: "东山省农户调查", en: "Survey of farm households in Dongshan" },
      citedAs: {
        author: "Li Ming",
        romanised: "Dongshan sheng nonghu diaocha",
        translated: "Survey of farm households in Dongshan",
      },
      series: 1,
      published: "2021-06-30",
      publishedTime: "09:00",
      lastYear: 2020,
      author: "李明",
      sha256: "0".repeat(64),
    },
    sections: [
      { section: 0, label: { zh: "导言", en: "Introduction" }, summary: plain("0"), sentences: 3 },
      ...numbers.map((number) => ({
        section: number,
        label: { zh: `行动${number}`, en: `Action ${number}` },
        summary: { zh: `行动${number}的内容。`, en: `What action ${number} is about.` },
        sentences: 9,
      })),
      { section: 98, label: { zh: "结尾", en: "Closing" }, summary: plain("98"), sentences: 3 },
    ],
    measures: [
      { id: "income", label: { zh: "人均可支配收入", en: "disposable income per head" } },
      { id: "rateDrop", label: { zh: "贫困发生率下降", en: "fall of the poverty rate" } },
      { id: "roads", label: { zh: "通硬化路的村", en: "villages with paved roads" } },
    ],
    areas: [
      { id: "dongshan", label: { zh: "东山省", en: "Dongshan" }, level: "province", code: "910000" },
      { id: "eastTown", label: { zh: "东镇县", en: "East Town County" }, level: "county", code: "910101" },
      { id: "westTown", label: { zh: "西镇县", en: "West Town County" }, level: "county", code: "910102" },
    ],
    parties: [],
    facts: [
      ...income("eastTown", 8090, 9716),
      ...income("westTown", 7020, 8869),
      figure(
        "dropEast",
        2,
        { zh: "东镇县下降", en: "Fall in East Town" },
        "rateDrop",
        3.4,
        "percentagePoints",
        {
          area: "eastTown",
        },
      ),
      figure(
        "dropWest",
        2,
        { zh: "西镇县下降", en: "Fall in West Town" },
        "rateDrop",
        2.1,
        "percentagePoints",
        {
          area: "westTown",
        },
      ),
      figure(
        "dropAim",
        2,
        { zh: "全省下降目标", en: "Aim for the province" },
        "rateDrop",
        4,
        "percentagePoints",
        {
          status: "target",
        },
      ),
      figure("villages", 3, { zh: "行政村", en: "Villages" }, "villagesCovered", 1200, "villages", {}),
      figure("roads", 3, { zh: "通硬化路的村", en: "With paved roads" }, "roads", 1130, "villages", {
        partOf: "villages",
        bound: "over",
      }),
      figure(
        "loans",
        4,
        { zh: "农机贷款", en: "Loans for machinery" },
        "microCreditIssued",
        52_000_000,
        "yuan",
        {
          programme: "machineryLoans",
        },
      ),
      figure("rank", 5, { zh: "公路里程位次", en: "Rank by length of roads" }, "roads", 2, "rank", {
        status: "rank",
      }),
      ...numbers
        .filter((number) => number > 5)
        .map((number) =>
          figure(
            `visits${number}`,
            number,
            plain(`Visits ${number}`),
            "visitsTotal",
            number * 10,
            "visits",
            {},
          ),
        ),
    ],
    lists: [],
    flows: [],
    events: [],
    places: [],
  };
}

function plain(text: string) {
  return { zh: text, en: text };
}

/** An income in two years. */
function income(area: string, before: number, after: number): readonly Fact[] {
  const label = { zh: "人均可支配收入", en: "Income per head" };
  return [
    { year: "2018", value: before },
    { year: "2020", value: after },
  ].map(({ year, value }) =>
    figure(`${area}Income${year}`, 1, label, "income", value, "yuan", {
      area,
      period: { printed: `${year}年`, from: year, to: year },
    }),
  );
}

function figure(
  id: string,
  initiative: number,
  label: Fact["label"],
  measure: string,
  value: number,
  unit: Fact["unit"],
  change: Partial<Fact>,
): Fact {
  return {
    kind: "fact",
    id,
    initiative,
    at: { section: initiative, sentence: 1 },
    label,
    measure,
    value,
    unit,
    bound: "exact",
    status: "actual",
    area: "dongshan",
    printed: String(value),
    ...change,
  };
}
