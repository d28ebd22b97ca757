import { expect, test } from "vitest";
import { inventedDataset, inventedText } from "../testing/inventedReport";
import { passagesOf } from "./passages";
import { copyDifference, reportCopyOf } from "./reportCopy";

const { sha256 } = inventedDataset.report;
const copyOf = (text: string) => reportCopyOf(text, sha256);

test("a copy with other line breaks and spaces is still the report", async () => {
  const { isSame, isKept } = await copyOf(inventedText.replaceAll("\n", "\r\n  "));
  expect({ isSame, isKept }).toEqual({ isSame: true, isKept: false });
});

test("a copy with one different character is not the report", async () => {
  const copy = await copyOf(inventedText.replace("爱读书", "爱看书"));
  expect(copy.isSame).toBe(false);
  expect(copyDifference(copy, inventedDataset)).toEqual({
    characters: 160,
    section: null,
    standing: 6,
    missing: null,
  });
});

test("a difference names the first section of a different length and the first figure that is not in its place", async () => {
  const copy = await copyOf(inventedText.replace("去年,", "新。去年,").replace("(二)添置家当。", ""));
  const { section, standing, missing } = copyDifference(copy, inventedDataset);
  expect([section, standing, missing?.id]).toEqual([{ section: 1, found: 4, expected: 3 }, 0, "visitors"]);
});

test("a text that has nothing in common with the report has none of its sections", async () => {
  const { section, standing } = copyDifference(await copyOf("另一篇文章。"), inventedDataset);
  expect([section, standing]).toEqual([{ section: 0, found: 1, expected: 3 }, 0]);
});

const placeOf = (id: string) => {
  const fact = inventedDataset.facts.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`No fact ${id}.`);
  return { at: fact.at, printed: fact.printed };
};

test("a passage is a paragraph, split at the sentence asked for and at the figure within it", async () => {
  const copy = await copyOf(inventedText);
  const [passage, ...others] = passagesOf(copy, [placeOf("readers")]);
  expect([passage?.paragraph, others]).toEqual([4, []]);
  expect(passage?.stretches.map(({ role, text }) => [role, text])).toEqual([
    ["around", "(一)开门迎客。"],
    ["sentence", "去年,图书角接待读者1.2万余人次,登记读者"],
    ["figure", "300名"],
    ["sentence", ",其中学生120名。"],
    ["around", "读者来自东街、西街、南街“三点”。"],
  ]);
  for (const { start, text } of passage?.stretches ?? [])
    expect(copy.text.slice(start, start + text.length)).toBe(text);
});

test("two figures of one sentence make one passage, those of two paragraphs make two", async () => {
  const copy = await copyOf(inventedText);
  const figures = passagesOf(copy, [placeOf("students"), placeOf("readers"), placeOf("donations")]).map(
    ({ paragraph, stretches }) => [
      paragraph,
      stretches.filter(({ role }) => role === "figure").map(({ text }) => text),
    ],
  );
  expect(figures).toEqual([
    [4, ["300名", "120名"]],
    [5, ["近5万元"]],
  ]);
});

test("in a copy that differs from the report, a figure is found where it has moved to", async () => {
  const copy = await copyOf(inventedText.replace("去年,", "新。去年,").replace("近5万元", "四万多元"));
  expect(passagesOf(copy, [placeOf("readers")])[0]?.stretches.map(({ role }) => role)).toContain("figure");
  expect(passagesOf(copy, [placeOf("donations")])).toEqual([]);
});

test("a list, which has no figure of its own, is its whole sentence", async () => {
  const copy = await copyOf(inventedText);
  const [passage] = passagesOf(copy, [{ at: { section: 1, sentence: 3 }, printed: "" }]);
  expect(passage?.stretches.at(-1)).toMatchObject({
    role: "sentence",
    text: "读者来自东街、西街、南街“三点”。",
  });
});
