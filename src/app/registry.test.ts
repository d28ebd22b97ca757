import { expect, test } from "vitest";
import { charts } from "../charts/index";
import { sources } from "../testing/sources";
import { isRecordId, registryOf, unchartedLists } from "./registry";

const { dataset } = sources;
const registry = registryOf(charts, { dataset, geography: null });
const { entries, byId, uses } = registry;

test("everything the dataset states is an entry, once", () => {
  const { facts, lists, flows, events, places } = dataset;
  const statements = [...facts, ...lists, ...flows, ...events, ...places];
  expect(entries.filter(({ kind }) => kind !== "computed")).toHaveLength(statements.length);
  expect(byId.size).toBe(entries.length);
  expect(statements.filter(({ id }) => !byId.has(id))).toEqual([]);
});

test("figures computed by charts are entries too, with ids of their own", () => {
  expect(byId.get("subFundUsedShare")).toMatchObject({ kind: "computed", formula: "percentage" });
});

test("an entry knows the charts that show it", () => {
  expect(uses.get("subFundUsed")?.map(({ chart }) => chart)).toContain("funds");
});

test("ids of the outside record are recognised by their form, and differ from all ids of the report", () => {
  expect(["exits2018", "exit520322", "exitInspectors"].map(isRecordId)).toEqual([true, true, false]);
  expect(entries.filter(({ id }) => isRecordId(id))).toEqual([]);
});

test("lists that no chart shows are found by initiative, and every figure of the report is on a chart", () => {
  expect(unchartedLists(registry, 8).map(({ id }) => id)).toEqual([
    "creditDocuments",
    "creditQualities",
    "fundConditions",
  ]);
  expect(entries.filter(({ kind, id }) => kind === "fact" && !uses.has(id))).toEqual([]);
});
