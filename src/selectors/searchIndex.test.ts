import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import type { Fact } from "../dataset/schema";
import { searched, searchIndex } from "./searchIndex";

const [anyFact] = inventedDataset.facts;

/** A fact with a value, and the words by which it is found. */
function found(
  id: string,
  value: number,
  ...figures: readonly string[]
): { fact: Fact; figures: readonly string[] } {
  if (!anyFact) throw new Error("The invented dataset has no facts.");
  return { fact: { ...anyFact, id, value }, figures };
}

const known = [
  found("courses", 468000, "专题培训", "Training courses", "46.8万人次", "468,000 attendances"),
  found("fund", 27856000000, "投放资金", "278.56亿元", "27.856 billion yuan"),
  found("visits", 28, "交换", "28次", "28 times"),
  found("people", 2800000, "待脱贫", "280万人", "2.8 million people"),
  found("share", 97.0588, "占比", "97.1%"),
  found("use", 55.03, "用款占比", "55.0%"),
  found("first", 1, "第一个", "第1"),
  found("lectures", 1, "讲座", "1–2次", "14个县"),
];
const index = searchIndex(
  known.map(({ fact }) => fact),
  ({ id }) => {
    const figures = known.find(({ fact }) => fact.id === id)?.figures ?? [];
    return { figures, words: [...figures, "note of section 46"] };
  },
);
const idsOf = (query: string) => searched(index, query).map(({ entry }) => entry.id);

test.each([
  ["培训", ["courses"]],
  ["training", ["courses"]],
  ["TRAINING  courses", ["courses"]],
  ["46.8", ["courses"]],
  ["468000", ["courses"]],
  ["468,000", ["courses"]],
  ["46.8万", ["courses"]],
  ["４６．８万", ["courses"]],
  ["0.468m", ["courses"]],
  ["468k attendances", ["courses"]],
  ["46.8 万", ["courses"]],
  ["46.8万人次", ["courses"]],
  ["278.56亿", ["fund"]],
  ["27.856 billion", ["fund"]],
  ["97.1%", ["share"]],
  ["培训，468,000", ["courses"]],
  ["468,000+", ["courses"]],
  ["¥278.56亿", ["fund"]],
  ["￥278.56亿元", ["fund"]],
  ["27.856 billion+", ["fund"]],
  ["55%", ["use"]],
  ["55％", ["use"]],
  ["55", ["use"]],
  ["55.00%", ["use"]],
  ["55万", []],
  ["第1", ["first"]],
  ["第一", ["first"]],
  ["第2", []],
  ["28次", ["visits"]],
  ["8次", []],
  ["14个县", ["lectures"]],
  ["1-2次", ["lectures"]],
])("%s finds %j", (query, expected) => {
  expect(idsOf(query)).toEqual(expected);
});

test("a number is found as a whole, not within another", () => {
  expect(idsOf("28")).toEqual(["visits"]);
  expect(idsOf("280")).toEqual(["people"]);
  expect(idsOf("80")).toEqual([]);
});

test("if no number matches completely, those that start with the typed digits are found", () => {
  expect(idsOf("27")).toEqual(["fund"]);
  expect(idsOf("4")).toEqual(["courses"]);
});

test("only numbers of figures count: the 46 in the note does not", () => {
  expect(idsOf("46")).toEqual(["courses"]);
});

test("every word must be found", () => {
  expect(idsOf("培训 资金")).toEqual([]);
});

test("an empty query leaves everything", () => {
  expect(idsOf(" 　 ")).toHaveLength(known.length);
});
