import type { Dataset, Fact } from "../dataset/schema";

/** An invented report of a few lines, for tests of the audit and the checks. */
export const inventedText = `小城图书角
时间:2020-03-01 08:00 作者:阿山

小城有一群爱读书的人。

2019年5月1日,图书角开张

(一)开门迎客。去年,图书角接待读者1.2万余人次,登记读者300名,其中学生120名。读者来自东街、西街、南街“三点”。

(二)添置家当。街坊捐款近5万元,添了书架、桌椅、台灯三项。

读者都说好。
(编辑:阿山)
`;

const name = { zh: "例", en: "Example" };

function fact(
  id: string,
  section: 1 | 2,
  sentence: number,
  rest: Omit<Fact, "kind" | "id" | "at" | "label" | "initiative" | "area">,
): Fact {
  return {
    kind: "fact",
    id,
    initiative: section,
    at: { section, sentence },
    label: name,
    area: "town",
    ...rest,
  };
}

const lastYear = { printed: "去年", from: "2019", inferred: true } as const;

/** The contents of the invented report. */
export const inventedDataset: Dataset = {
  version: 1,
  edition: "1.0.0",
  report: {
    title: name,
    citedAs: { author: "A Shan", romanised: "Li: yi ge lizi", translated: "Example: one example" },
    series: 1,
    published: "2020-03-01",
    publishedTime: "08:00",
    lastYear: 2019,
    author: "阿山",
    sha256: "9eb1cd3e80ef65a3300035956d489b6c3994b443c880c6bda150ac6077bfeace",
  },
  sections: [
    { section: 0, label: name, summary: name, sentences: 3 },
    { section: 1, label: name, summary: name, sentences: 3 },
    { section: 2, label: name, summary: name, sentences: 2 },
    { section: 98, label: name, summary: name, sentences: 2 },
    { section: 99, label: name, summary: name, sentences: 1 },
  ],
  areas: [{ id: "town", label: name, level: "elsewhere" }],
  parties: [
    { id: "neighbours", label: name, area: "town" },
    { id: "library", label: name },
  ],
  facts: [
    fact("visitors", 1, 2, {
      measure: "trainingAttendances",
      value: 12000,
      unit: "personTimes",
      bound: "over",
      status: "actual",
      period: lastYear,
      printed: "1.2万余人次",
      qualifiers: ["去年"],
    }),
    fact("readers", 1, 2, {
      measure: "peopleCovered",
      value: 300,
      unit: "persons",
      bound: "exact",
      status: "actual",
      printed: "300名",
    }),
    fact("students", 1, 2, {
      measure: "peopleCovered",
      value: 120,
      unit: "persons",
      bound: "exact",
      status: "actual",
      printed: "120名",
      partOf: "readers",
    }),
    fact("streets", 1, 3, {
      measure: "listLength",
      value: 3,
      unit: "items",
      bound: "exact",
      status: "rule",
      printed: "“三点”",
    }),
    fact("donations", 2, 2, {
      measure: "aidMoney",
      value: 50000,
      unit: "yuan",
      bound: "nearly",
      status: "actual",
      printed: "近5万元",
    }),
    fact("furniture", 2, 2, {
      measure: "listLength",
      value: 3,
      unit: "items",
      bound: "exact",
      status: "actual",
      printed: "三项",
    }),
  ],
  lists: [
    {
      kind: "list",
      id: "streetList",
      initiative: 1,
      at: { section: 1, sentence: 3 },
      label: name,
      topic: "streets",
      items: [
        { zh: "东街", en: "East Street" },
        { zh: "西街", en: "West Street" },
        { zh: "南街", en: "South Street" },
      ],
      count: "streets",
    },
  ],
  flows: [
    {
      kind: "flow",
      id: "donationFlow",
      initiative: 2,
      at: { section: 2, sentence: 2 },
      label: name,
      topic: "aid",
      from: "neighbours",
      to: "library",
      facts: ["donations"],
    },
  ],
  events: [
    {
      kind: "event",
      id: "opening",
      initiative: 0,
      at: { section: 99, sentence: 1 },
      label: name,
      printed: "2019年5月1日",
      from: "2019-05-01",
    },
  ],
  places: [
    {
      kind: "place",
      id: "townPlace",
      initiative: 0,
      at: { section: 0, sentence: 3 },
      label: name,
      printed: "小城",
      role: "aided",
      area: "town",
      facts: ["visitors"],
    },
  ],
};
