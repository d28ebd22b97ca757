import { expect, test } from "vitest";
import { inventedText } from "../testing/inventedReport";
import { largestReportFile, readReportFile } from "./reportFile";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("UTF-8 is read, with or without a byte-order mark", () => {
  expect(readReportFile(utf8(inventedText))).toEqual({ text: inventedText, fault: null });
  expect(readReportFile(utf8(`\uFEFF${inventedText}`))).toEqual({ text: inventedText, fault: null });
});

test("GBK, the encoding of older Chinese systems, is read", () => {
  // 贵州脱贫 in GBK
  const bytes = new Uint8Array([0xb9, 0xf3, 0xd6, 0xdd, 0xcd, 0xd1, 0xc6, 0xb6]);
  expect(readReportFile(bytes)).toEqual({ text: "贵州脱贫", fault: null });
});

test("UTF-16 with a byte-order mark is read", () => {
  expect(readReportFile(new Uint8Array([0xff, 0xfe, 0x35, 0x8d, 0xde, 0x5d]))).toEqual({
    text: "贵州",
    fault: null,
  });
  expect(readReportFile(new Uint8Array([0xfe, 0xff, 0x8d, 0x35, 0x5d, 0xde]))).toEqual({
    text: "贵州",
    fault: null,
  });
});

test.each<readonly [string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "empty"],
  ["white space", utf8(" \n\n"), "empty"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "notText"],
  ["an archive, as of a word processor", utf8("PK\u0003\u0004\u0014\u0000"), "notText"],
  ["a web page", utf8("\n<!DOCTYPE html><html><body>…"), "webPage"],
  ["more than a megabyte", new Uint8Array(largestReportFile + 1).fill(0x41), "tooLarge"],
])("%s is refused", (_, bytes, fault) => {
  expect(readReportFile(bytes)).toEqual({ text: null, fault });
});
