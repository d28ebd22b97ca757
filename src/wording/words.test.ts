import { expect, test } from "vitest";
import type { Bound } from "../dataset/codes";
import { inventedAttendances as fact } from "../testing/inventedFigures";
import { inventedDataset } from "../testing/inventedReport";
import type { Fact, Reference } from "../dataset/schema";
import { meanPer, multipleOf, percentageOf } from "../selectors/computed";
import { figureNumber, figureText, figureUnit, formulaText } from "./figureText";
import { referenceText, sectionText } from "./referenceText";
import { initiativeName } from "./words";
import { periodText } from "./periodText";

const projects = fact({ id: "projects", value: 476, unit: "projects" });
const using = fact({ id: "using", value: 462, unit: "projects", at: { section: 5, sentence: 6 } });
const courses = fact({ id: "courses", value: 121, unit: "sessions" });
const words = { id: "worked", label: { zh: "算得", en: "Worked out" } };
const share = percentageOf(using, projects, { ...words, decimals: 1 });
const mean = meanPer(fact({ bound: "over" }), courses, { ...words, decimals: -2 });
const multiple = multipleOf(projects, courses, { ...words, decimals: 1 });

test.each<[Bound, string, string, string, string]>([
  ["exact", "315万人次", "3.15 million attendances", "315万", "3.15 million"],
  ["over", "超315万人次", "over 3.15 million attendances", "超315万", "3.15 million+"],
  ["nearly", "近315万人次", "nearly 3.15 million attendances", "近315万", "nearly 3.15 million"],
  ["atLeast", "315万人次以上", "3.15 million attendances or more", "315万以上", "3.15 million+"],
])("a figure that is %s", (bound, zh, en, zhNumber, enNumber) => {
  const figure = fact({ bound });
  expect([figureText(figure, "zh"), figureText(figure, "en")]).toEqual([zh, en]);
  expect([figureNumber(figure, "zh"), figureNumber(figure, "en")]).toEqual([zhNumber, enNumber]);
});

test.each<[string, Partial<Fact>, string, string, string, string]>([
  ["one of a kind", { value: 1, unit: "documents" }, "1个文件", "1 document", "1", "1"],
  [
    "more than one of a kind",
    { value: 1, unit: "times", bound: "over" },
    "超1次",
    "over 1 times",
    "超1",
    "1+",
  ],
  ["a range", { value: 3, upper: 5, unit: "months" }, "3–5个月", "3–5 months", "3–5", "3–5"],
  ["a range from one", { value: 1, upper: 2, unit: "years" }, "1–2年", "1–2 years", "1–2", "1–2"],
  ["per cent", { value: 20, unit: "percent" }, "20%", "20%", "20%", "20%"],
  [
    "a range of per cent with a floor",
    { value: 20, upper: 30, unit: "percent", bound: "atLeast" },
    "20–30%以上",
    "20–30% or more",
    "20–30%以上",
    "20–30%+",
  ],
  ["a rank", { value: 2, unit: "rank", status: "rank" }, "第二", "2nd", "第二", "2nd"],
  [
    "a rate",
    { value: 50000, unit: "visits", per: "day", bound: "nearly" },
    "每天近5万人次",
    "nearly 50,000 visits a day",
    "近5万",
    "nearly 50,000",
  ],
  [
    "money",
    { value: 27856000000, unit: "yuan" },
    "278.56亿元",
    "27.856 billion yuan",
    "278.56亿",
    "27.856 billion",
  ],
])("%s", (_, change, zh, en, zhNumber, enNumber) => {
  const figure = fact(change);
  expect([figureText(figure, "zh"), figureText(figure, "en")]).toEqual([zh, en]);
  expect([figureNumber(figure, "zh"), figureNumber(figure, "en")]).toEqual([zhNumber, enNumber]);
});

test("a computed figure shows its decimals, and is marked as approximate if they round it", () => {
  expect(
    [share, mean, multiple].map((figure) => [figureText(figure, "zh"), figureText(figure, "en")]),
  ).toEqual([
    ["约97.1%", "about 97.1%"],
    ["约2.6万人次", "about 26,000 attendances"],
    ["约3.9倍", "about 3.9 times"],
  ]);
});

test.each<[string, Partial<Fact>, string, string]>([
  ["one", { value: 1, unit: "counties" }, "个县", "county"],
  ["several", { value: 14, unit: "counties" }, "个县", "counties"],
  ["none for per cent", { value: 1, unit: "percent" }, "", ""],
  ["none for a rank", { value: 1, unit: "rank" }, "", ""],
])("the unit alone: %s", (_, change, zh, en) => {
  expect([figureUnit(fact(change), "zh"), figureUnit(fact(change), "en")]).toEqual([zh, en]);
});

test("a formula names its inputs with their units and bounds", () => {
  expect([formulaText(share, "zh"), formulaText(share, "en"), formulaText(mean, "zh")]).toEqual([
    "462个项目 ÷ 476个项目 ≈ 97.1%",
    "462 projects ÷ 476 projects ≈ 97.1%",
    "超315万人次 ÷ 121期 ≈ 2.6万",
  ]);
});

test.each<[Reference, string, string]>([
  [{ section: 8, sentence: 12 }, "第八节第12句", "section 8, sentence 12"],
  [{ section: 0, sentence: 3 }, `${sectionText(0, "zh")}第3句`, "introduction, sentence 3"],
  [{ section: 98, sentence: 1 }, `${sectionText(98, "zh")}第1句`, "closing, sentence 1"],
  [{ section: 99, sentence: 4 }, "图片说明第4条", "caption 4"],
])("the reference %j", (at, zh, en) => {
  expect([referenceText(at, "zh"), referenceText(at, "en")]).toEqual([zh, en]);
});

test.each<[string, Fact["period"], string, string]>([
  ["no time", undefined, "报道未注明时间", "time not stated"],
  [
    "a time without a date",
    { printed: "目前" },
    "据2019年1月报道，截止时间未注明",
    "as reported, January 2019; cut-off not stated",
  ],
  ["a year", { printed: "2018年", from: "2018", to: "2018" }, "2018年", "2018"],
  [
    "last year",
    { printed: "去年", from: "2018", to: "2018", inferred: true },
    "2018年（报道称“去年”）",
    '2018 (the report says "last year")',
  ],
  [
    "a month of last year",
    { printed: "去年9月", from: "2018-09", to: "2018-09", inferred: true },
    "2018年9月（报道称“去年9月”）",
    'September 2018 (the report says "last year")',
  ],
  ["a span", { printed: "2016年至2018年", from: "2016", to: "2018" }, "2016年至2018年", "2016–2018"],
  ["an open span", { printed: "2017年12月启动以来", from: "2017-12" }, "2017年12月起", "since December 2017"],
  [
    "an open span from last year",
    { printed: "去年以来", from: "2018", inferred: true },
    "2018年起（报道称“去年以来”）",
    'since 2018 (the report says "last year")',
  ],
  [
    "the beginning of last year",
    { printed: "去年年初", from: "2018", to: "2018", early: true, inferred: true },
    "2018年初（报道称“去年年初”）",
    'early 2018 (the report says "early last year")',
  ],
  [
    "an open span from the beginning of last year",
    { printed: "去年年初以来", from: "2018", early: true, inferred: true },
    "2018年初起（报道称“去年年初以来”）",
    'since early 2018 (the report says "early last year")',
  ],
  ["an end", { printed: "截至2018年底", to: "2018-12-31" }, "截至2018年12月31日", "up to 31 December 2018"],
])("the period of a fact with %s", (_, period, zh, en) => {
  const published = "2019-01-16";
  expect([periodText(period, published, "zh"), periodText(period, published, "en")]).toEqual([zh, en]);
});

test("an initiative is named as its section is, or by its number", () => {
  expect([initiativeName(inventedDataset, 1, "zh"), initiativeName(inventedDataset, 7, "zh")]).toEqual([
    "例",
    "7",
  ]);
});
