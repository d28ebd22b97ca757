import { expect, test } from "vitest";
import { inventedText } from "../testing/inventedReport";
import { normaliseReport, splitReport } from "./reportText";

const outline = (text: string) =>
  splitReport(normaliseReport(text)).map(({ section, sentences }) => [
    section,
    sentences.map((one) => one.text),
  ]);

test("copies of a report that differ in white space, line breaks and byte-order mark are the same text", () => {
  const copy = `\uFEFF${inventedText.replaceAll("\n", "\r\n").replaceAll("\r\n图", "\r\n\u00A0\u3000图")}  \n\n`;
  expect(normaliseReport(copy)).toBe(normaliseReport(inventedText));
});

test("decomposed letters are composed", () => {
  expect(normaliseReport("Gue\u0301rin")).toBe("Gu\u00E9rin\n");
});

test("an empty text has no sections", () => {
  expect(splitReport(normaliseReport(" \n\n"))).toEqual([]);
});

test("headings, numbered paragraphs, closing and captions are recognised by their form", () => {
  expect(outline(inventedText)).toEqual([
    [0, ["小城图书角", "时间:2020-03-01 08:00 作者:阿山", "小城有一群爱读书的人。"]],
    [
      1,
      [
        "(一)开门迎客。",
        "去年,图书角接待读者1.2万余人次,登记读者300名,其中学生120名。",
        "读者来自东街、西街、南街“三点”。",
      ],
    ],
    [2, ["(二)添置家当。", "街坊捐款近5万元,添了书架、桌椅、台灯三项。"]],
    [98, ["读者都说好。", "(编辑:阿山)"]],
    [99, ["2019年5月1日,图书角开张"]],
  ]);
});

test("a semicolon does not end a sentence, and closing marks belong to the sentence before them", () => {
  expect(outline("标题\n先读;后写。他说:“好!”她说:“好。”走吧!")).toEqual([
    [0, ["标题", "先读;后写。", "他说:“好!”她说:“好。”", "走吧!"]],
  ]);
});

test("full-width brackets number a paragraph too, and a second paragraph belongs to the same number", () => {
  expect(outline("标题\n开头。\n（一）甲。\n续甲。\n（二）乙。")).toEqual([
    [0, ["标题", "开头。"]],
    [1, ["（一）甲。", "续甲。"]],
    [2, ["（二）乙。"]],
  ]);
});

test("start, end and paragraph lead back to the sentence in the normalised text", () => {
  const text = normaliseReport(inventedText);
  const sentences = splitReport(text).flatMap((section) => section.sentences);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences.map((one) => one.text));
  expect(sentences.map(({ paragraph }) => text.split("\n")[paragraph]?.length ?? 0)).not.toContain(0);
});
