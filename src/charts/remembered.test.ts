import { expect, test } from "vitest";
import { remembered } from "./remembered";

const sources = { dataset: {}, geography: null };

test("a view is computed once, and again only after sixteen other views", () => {
  const computed: string[] = [];
  const wordsOf = remembered((_sources: typeof sources, { initiatives }, mode) => {
    const words = `${initiatives?.join() ?? "all"} ${mode}`;
    computed.push(words);
    return words;
  });
  wordsOf(sources, { initiatives: null }, "log");
  wordsOf(sources, { initiatives: [5] }, "log");
  wordsOf(sources, { initiatives: null }, "log");
  expect(computed).toEqual(["all log", "5 log"]);
  for (let place = 1; place <= 16; place += 1) wordsOf(sources, { initiatives: null }, `mode ${place}`);
  wordsOf(sources, { initiatives: null }, "log");
  expect(computed.filter((words) => words === "all log")).toEqual(["all log", "all log"]);
});
