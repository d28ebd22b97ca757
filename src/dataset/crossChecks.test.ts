import { expect, test } from "vitest";
import { crossChecks } from "./crossChecks";
import { inventedDataset } from "../testing/inventedReport";
import type { Dataset, Fact } from "./schema";

/** Path, found and expected value of every problem, in English. */
const problemsOf = (dataset: Dataset) =>
  [...crossChecks(dataset)].map(({ path, found, expected }) => [path, found.en, expected.en]);

function withFact(id: string, change: Partial<Fact>): Dataset {
  const facts = inventedDataset.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...inventedDataset, facts };
}

test("the invented dataset has no problems", () => {
  expect(problemsOf(inventedDataset)).toEqual([]);
});

test("an id used twice, even in different collections", () => {
  const parties = inventedDataset.parties.map((party) =>
    party.id === "library" ? { ...party, id: "town" } : party,
  );
  const flows = inventedDataset.flows.map((flow) => ({ ...flow, to: "town" }));
  expect(problemsOf({ ...inventedDataset, parties, flows })).toEqual([
    ["parties[1].id", "town", "an id not used by areas[0].id"],
  ]);
});

test.each<[string, Partial<Fact>, readonly (readonly string[])[]]>([
  ["an area that is not there", { area: "city" }, [["facts[1].area", "city", "an id of `areas`"]]],
  ["a party that is not there", { party: "city" }, [["facts[1].party", "city", "an id of `parties`"]]],
  ["a whole that is not there", { partOf: "nothing" }, [["facts[1].partOf", "nothing", "an id of `facts`"]]],
  [
    "a section that is not there",
    { at: { section: 3, sentence: 1 }, initiative: 3 },
    [["facts[1].at.section", "3", "a section of `sections`"]],
  ],
  [
    "a sentence that is not there",
    { at: { section: 1, sentence: 4 } },
    [["facts[1].at.sentence", "4", "1 to 3, the number of sentences in that section"]],
  ],
  [
    "a repetition's sentence that is not there",
    { alsoAt: [{ section: 2, sentence: 3, printed: "300名" }] },
    [["facts[1].alsoAt[0].sentence", "3", "1 to 2, the number of sentences in that section"]],
  ],
  [
    "an initiative that is not its section's",
    { initiative: 2 },
    [["facts[1].initiative", "2", "1, since it is in section 1"]],
  ],
  [
    "a negative value",
    { value: -300, partOf: "readers" },
    [
      ["facts[1].value", "-300", "a number of 0 or more"],
      ["facts[1].partOf", "readers", "a whole that is not part of itself"],
      ["facts[2].value", "120", "at most -300, that of readers"],
    ],
  ],
  ["half a person", { value: 300.5 }, [["facts[1].value", "300.5", "a whole number"]]],
  [
    "a rank of nought",
    { unit: "rank", status: "rank", value: 0 },
    [
      ["facts[1].value", "0", "a rank of 1 or more"],
      ["facts[2].unit", "persons", "rank"],
      ["facts[2].value", "120", "at most 0, that of readers"],
    ],
  ],
  [
    "a rank counted in persons",
    { status: "rank" },
    [["facts[1].status", "rank", "unit rank and status rank together"]],
  ],
  ["a range that ends before it starts", { upper: 300 }, [["facts[1].upper", "300", "more than 300"]]],
  [
    "a part that is larger than its whole",
    { value: 100 },
    [["facts[2].value", "120", "at most 100, that of readers"]],
  ],
  [
    "a part in another unit than its whole",
    { unit: "households" },
    [["facts[2].unit", "persons", "households"]],
  ],
  [
    "a result that is part of a plan",
    { status: "target" },
    [["facts[2].partOf", "readers", "no plan within a result, no result within a plan"]],
  ],
  [
    "a period that ends before it starts",
    { period: { printed: "去年", from: "2019-05", to: "2019-04-30" } },
    [["facts[1].period.to", "2019-04-30", "2019-05 or later"]],
  ],
])("%s", (_, change, problems) => {
  expect(problemsOf(withFact("readers", change))).toEqual(problems);
});

test("a period may end within the month or year it starts in", () => {
  expect(
    problemsOf(withFact("readers", { period: { printed: "去年", from: "2019-05-02", to: "2019-05" } })),
  ).toEqual([]);
});

test("wholes that lead back to their part", () => {
  const facts = inventedDataset.facts.map((fact) =>
    fact.id === "readers" ? { ...fact, value: 120, partOf: "students" } : fact,
  );
  const expected = "a whole that is not part of itself";
  expect(problemsOf({ ...inventedDataset, facts })).toEqual([
    ["facts[1].partOf", "students", expected],
    ["facts[2].partOf", "readers", expected],
  ]);
});

test("a list whose length is not the one stated", () => {
  const lists = inventedDataset.lists.map((list) => ({ ...list, items: list.items.slice(1) }));
  expect(problemsOf({ ...inventedDataset, lists })).toEqual([["lists[0].items", "2 items", "3 items"]]);
});

test("a flow from a party and with a fact that are not there", () => {
  const flows = inventedDataset.flows.map((flow) => ({ ...flow, from: "nobody", facts: ["nothing"] }));
  expect(problemsOf({ ...inventedDataset, flows })).toEqual([
    ["flows[0].from", "nobody", "an id of `parties`"],
    ["flows[0].facts[0]", "nothing", "an id of `facts`"],
  ]);
});

test("a section listed twice", () => {
  const sections = inventedDataset.sections.flatMap((section) =>
    section.section === 98 ? [section, section] : [section],
  );
  expect(problemsOf({ ...inventedDataset, sections })).toEqual([
    ["sections[4].section", "98", "each section once"],
  ]);
});
