import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { DatasetError, maximumBytes } from "./datasetError";
import { parseDataset } from "./parseDataset";

function faultOf(text: string): DatasetError {
  try {
    parseDataset(text, "town.json");
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("The dataset was accepted.");
}

/** Path, found, expected (in English) and the number of further problems. */
function reading(text: string): readonly [string, string, string, number] {
  const { path, found, expected, more } = faultOf(text);
  return [path, found.en, expected.en, more];
}

const [first, ...others] = inventedDataset.facts;
const withFirstFact = (change: object) =>
  JSON.stringify({ ...inventedDataset, facts: [{ ...first, ...change }, ...others] });

test("a dataset comes back as it was written", () => {
  expect(parseDataset(JSON.stringify(inventedDataset), "town.json")).toEqual(inventedDataset);
});

test("a byte-order mark is no fault", () => {
  expect(parseDataset(`\uFEFF${JSON.stringify(inventedDataset)}`, "town.json")).toEqual(inventedDataset);
});

test.each<[string, string, readonly [string, string, string, number]]>([
  ["an empty file", " \n", ["", "an empty file", "a dataset in JSON", 0]],
  ["a page instead of data", "<!doctype html><p>404", ["", "an HTML page", "a dataset in JSON", 0]],
  [
    "a file cut off",
    '{"version": 1,\n"facts": [',
    ["", "the end of the file at line 2, column 11", "complete and valid JSON", 0],
  ],
  ["NaN", '{"version": 1, "facts": [NaN]}', ["", '"N" at line 1, column 26', "complete and valid JSON", 0]],
  ["a list", "[]", ["", "a list of 0", "a JSON object", 0]],
  ["null", "null", ["", "null", "a JSON object", 0]],
  ["another version, whatever else is wrong", '{"version": 2, "facts": 7}', ["version", "2", "version 1", 0]],
  ["no version", "{}", ["version", "nothing", "version 1", 0]],
  [
    "a misspelt unit",
    withFirstFact({ unit: "personTime" }),
    ["facts[0].unit", 'the text "personTime"', 'perhaps "personTimes"', 0],
  ],
  [
    "a unit unlike any",
    withFirstFact({ unit: "furlong" }),
    [
      "facts[0].unit",
      'the text "furlong"',
      "one of yuan, persons, personTimes, visits, households, sessions, counties, townships, villages, enterprises, cooperatives, committees, …",
      0,
    ],
  ],
  [
    "a misspelt key",
    withFirstFact({ bounds: "exact" }),
    ["facts[0].bounds", 'the unknown key "bounds"', 'perhaps "bound"', 0],
  ],
  ["a missing value", withFirstFact({ value: undefined }), ["facts[0].value", "nothing", "a number", 0]],
  ["a number as text", withFirstFact({ value: "12" }), ["facts[0].value", 'the text "12"', "a number", 0]],
  [
    "a value beyond all bounds",
    JSON.stringify(inventedDataset).replace("12000", "1e999"),
    ["facts[0].value", "Infinity", "a number", 0],
  ],
  [
    "half a sentence",
    withFirstFact({ at: { section: 1, sentence: 1.5 } }),
    ["facts[0].at.sentence", "1.5", "a whole number", 0],
  ],
  [
    "a section that no report has",
    withFirstFact({ at: { section: 100, sentence: 1 } }),
    ["facts[0].at.section", "100", "at most 99", 0],
  ],
  [
    "no facts",
    JSON.stringify({ ...inventedDataset, facts: [] }),
    ["facts", "a list of 0", "at least 1 entry", 0],
  ],
  ["a dangling reference", withFirstFact({ area: "city" }), ["facts[0].area", "city", "an id of `areas`", 0]],
  [
    "several problems",
    withFirstFact({ value: null, unit: "yuans", bound: "about" }),
    ["facts[0].value", "null", "a number", 2],
  ],
])("%s", (_, text, expected) => {
  expect(reading(text)).toEqual(expected);
});

test("an error names the file, the place, what was found and what was expected", () => {
  const fault = faultOf(withFirstFact({ value: "12", unit: "yuans" }));
  expect(fault.message).toBe(
    'town.json, facts[0].value: found the text "12"; expected a number (and 1 more)',
  );
  expect(fault.found).toEqual({ zh: "文字“12”", en: 'the text "12"' });
  expect(fault.expected).toEqual({ zh: "数", en: "a number" });
});

test("a file above the size allowed is refused unread", () => {
  expect(reading(" ".repeat(maximumBytes + 1))).toEqual(["", "a larger file", "a file of at most 10 MB", 0]);
  expect(reading("字".repeat(maximumBytes / 2))).toEqual(["", "a larger file", "a file of at most 10 MB", 0]);
});

const hostile: readonly (readonly [string, string])[] = [
  ["nested a million deep", `{"version": 1, "facts": ${"[".repeat(1e6)}${"]".repeat(1e6)}}`],
  ["four million noughts", `{"version": 1, "facts": [0${",0".repeat(4e6)}]}`],
  ["just below the limit of values", `{"version": 1, "facts": [0${",0".repeat(49_000)}]}`],
  ["a fault for each of 200,000 missing fields", `{"version": 1, "facts": [{}${",{}".repeat(20_000)}]}`],
  ["ten million letters", `{"version": 1, "x": "${"x".repeat(9e6)}"}`],
  ["a long unknown unit", withFirstFact({ unit: "u".repeat(9e6) })],
  [
    "quarter of a million keys",
    `{"version": 1${Array.from({ length: 250_000 }, (_, key) => `,"k${key}":0`).join("")}}`,
  ],
  ["one open string", `{"version": 1, "x": "${"\\n".repeat(4e6)}`],
];

test.each(hostile)("hostile: %s is refused in few words", (_, text) => {
  expect(faultOf(text).message.length).toBeLessThan(1000);
});
