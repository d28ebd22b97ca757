import { expect, test } from "vitest";
import { inventedDataset, inventedText } from "../testing/inventedReport";
import { inventedExclusions } from "../testing/inventedExclusions";
import { litPieces, readingParagraphs } from "./reading";
import { reportNumerals } from "./reportNumerals";
import { normaliseReport, splitReport } from "./reportText";

const text = normaliseReport(inventedText);
const sections = splitReport(text);
const numerals = reportNumerals(sections, inventedDataset, inventedExclusions);
const paragraphs = readingParagraphs(sections, numerals);

test("the paragraphs are the whole printed report, with captions in their places", () => {
  const lines = paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
  expect(lines.map((line) => `${line}\n`).join("")).toBe(text);
  expect(paragraphs.map(({ section }) => section)).toEqual([0, 0, 0, 99, 1, 2, 98, 98]);
});

test("every numeral is one piece of its own", () => {
  const lit = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ numeral }) => numeral ?? []));
  expect(lit).toEqual(numerals);
});

test("a stretch that starts in the middle of a sentence is highlighted at its numerals", () => {
  const start = text.indexOf("登记读者300名");
  expect(litPieces("登记读者300名,其中", start, numerals).map((piece) => piece.text)).toEqual([
    "登记读者",
    "300",
    "名,其中",
  ]);
});
