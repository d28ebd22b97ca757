import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import type { Event, Fact, Place } from "../dataset/schema";
import { percentageOf, type OutsideRecord, type Statement } from "../selectors/computed";
import { describe as described } from "./words";

const fact = (change: Partial<Fact>): Fact => ({
  kind: "fact",
  id: "attendances",
  initiative: 5,
  at: { section: 5, sentence: 4 },
  label: { zh: "培训人次", en: "Attendances" },
  measure: "trainingAttendances",
  value: 3150000,
  unit: "personTimes",
  bound: "exact",
  status: "actual",
  area: "town",
  printed: "315万人次",
  ...change,
});

const projects = fact({ id: "projects", value: 476, unit: "projects" });
const using = fact({ id: "using", value: 462, unit: "projects", at: { section: 5, sentence: 6 } });
const words = { id: "worked", label: { zh: "算得", en: "Worked out" } };
const share = percentageOf(using, projects, { ...words, decimals: 1 });

const blank = {
  label: "Example",
  figure: "",
  bound: "",
  status: "",
  period: "",
  area: "",
  printed: "",
  qualifiers: "",
  source: "",
  note: "",
};

test("the full description of a fact", () => {
  const noted = fact({
    bound: "over",
    period: { printed: "去年", from: "2019", to: "2019", inferred: true },
    qualifiers: ["去年", "累计"],
    note: { zh: "注", en: "Note" },
  });
  expect(described(noted, inventedDataset, "en")).toEqual({
    label: "Attendances",
    figure: "over 3.15 million attendances",
    bound: "more than this",
    status: "reported result",
    period: '2019 (the report says "last year")',
    area: "Example",
    printed: "315万人次",
    qualifiers: "去年 (last year), 累计 (cumulative)",
    source: "section 5, sentence 4",
    note: "Note",
  });
});

test("the description of a computed figure has its formula, and each place of its inputs once", () => {
  const sameSentence = percentageOf(projects, projects, { ...words, decimals: 0 });
  expect([
    described(share, inventedDataset, "zh"),
    described(sameSentence, inventedDataset, "en").source,
  ]).toEqual([
    {
      ...blank,
      label: "算得",
      figure: "约97.1%",
      bound: "四舍五入",
      status: "计算值",
      period: "报道未注明时间",
      source: "462个项目 ÷ 476个项目 ≈ 97.1%；第五节第6句、第五节第4句",
    },
    "476 projects ÷ 476 projects = 100%; section 5, sentence 4",
  ]);
});

const [list, flow, place] = [inventedDataset.lists[0], inventedDataset.flows[0], inventedDataset.places[0]];

test.each<[string, Statement | undefined, object]>([
  [
    "a list: its items",
    list,
    { figure: "East Street; West Street; South Street", source: "section 1, sentence 3" },
  ],
  ["a flow: giver and receiver", flow, { figure: "Example → Example", source: "section 2, sentence 2" }],
  [
    "a place: its area and name as printed",
    place,
    { area: "Example", printed: "小城", source: "introduction, sentence 3" },
  ],
])("the full description of %s", (_, statement, expected) => {
  expect(statement && described(statement, inventedDataset, "en")).toEqual({ ...blank, ...expected });
});

test("an area or party that the dataset does not list is named by its id", () => {
  const elsewhere: Place = { ...(place ?? missing("place")), area: "hillside" };
  expect(described(elsewhere, inventedDataset, "en").area).toBe("hillside");
});

function missing(name: string): never {
  throw new Error(`The invented report has no ${name}.`);
}

test.each<[string, Partial<Event>, string, string]>([
  ["on a day", {}, "2019年5月1日", "1 May 2019"],
  ["in a year", { from: "2016" }, "2016年", "2016"],
  [
    "in last year",
    { printed: "去年", from: "2018", inferred: true },
    "2018年（报道称“去年”）",
    '2018 (the report says "last year")',
  ],
  ["over a span", { from: "2018", to: "2019-01-16" }, "2018年至2019年1月16日", "2018–16 January 2019"],
])("an event %s is not shown as going on without end", (_, change, zh, en) => {
  const event: Event = { ...(inventedDataset.events[0] ?? missing("event")), ...change };
  const figures = (["zh", "en"] as const).map((locale) => described(event, inventedDataset, locale).figure);
  expect(figures).toEqual([zh, en]);
});

const record: OutsideRecord = {
  kind: "record",
  id: "county",
  label: { zh: "甲县", en: "County A" },
  code: "520000",
  count: 1,
  year: 2018,
  area: { zh: "乙市", en: "City B" },
  announced: "2019-04-24",
  source: { zh: "省政府公告", en: "Provincial announcement" },
};

test("the full description of a record from outside the report", () => {
  expect(described(record, inventedDataset, "zh")).toEqual({
    ...blank,
    label: "甲县",
    figure: "2018年度退出贫困县",
    status: "报道之外的记录",
    period: "2019年4月24日公布",
    area: "乙市",
    source: "省政府公告",
  });
});

test.each<[number, string, string]>([
  [1, "1个县", "1 county"],
  [18, "18个县", "18 counties"],
])("a batch of %d counties in a record", (count, zh, en) => {
  const batch: OutsideRecord = { ...record, code: null, area: null, count };
  const figures = (["zh", "en"] as const).map((locale) => described(batch, inventedDataset, locale).figure);
  expect(figures).toEqual([zh, en]);
});
