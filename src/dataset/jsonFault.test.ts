import { expect, test } from "vitest";
import { jsonFault } from "./jsonFault";

test.each([
  ['{"a": 1,\n "b": tru}', { line: 2, column: 7, found: "t" }],
  ['{"a": 1,\n}', { line: 2, column: 1, found: "}" }],
  ['{"a" 1}', { line: 1, column: 6, found: "1" }],
  ["[1, 2", { line: 1, column: 6, found: null }],
  ['{"a": "b', { line: 1, column: 9, found: null }],
  ['["a\nb"]', { line: 1, column: 4, found: "\n" }],
  ['["\\x"]', { line: 1, column: 3, found: "\\" }],
  ["[NaN]", { line: 1, column: 2, found: "N" }],
  ["[1}", { line: 1, column: 3, found: "}" }],
  ["[01]", { line: 1, column: 3, found: "1" }],
  ["[1] 2", { line: 1, column: 5, found: "2" }],
  ['{"字": 😀}', { line: 1, column: 7, found: "😀" }],
])("%j", (text, fault) => {
  expect(() => void JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonFault(text)).toEqual(fault);
});

test("a million open brackets are parsed without recursion", () => {
  expect(jsonFault("[".repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001, found: null });
});
