import { describe, expect, it } from "vitest";
import { xmlEscaped } from "../xml";
import { pdfOf } from "./pdf";
import {
  isWithoutPoppler,
  pageOf,
  pdfWith,
  pictureWith,
  poppler,
  popplerNote,
  testFonts,
} from "../../testing/pdfForTests";

/** The words of a slide with just this line, in 20 pt. */
async function lineOf(words: string): Promise<string> {
  const svg = pictureWith(
    `<text x="800" y="200" font-size="40px" xml:space="preserve">${xmlEscaped(words)}</text>`,
  );
  return poppler("pdftotext", ["-raw", "-", "-"], await pdfWith(svg))
    .toString()
    .replace(/[\n\f]+$/, "");
}

describe.skipIf(isWithoutPoppler)(`lines of text (${popplerNote})`, () => {
  // Two characters of one em and two digits of 0.555 em: 62.2 pt.
  it.each([
    { anchor: "start", left: 400 },
    { anchor: "middle", left: 400 - 31.1 },
    { anchor: "end", left: 400 - 62.2 },
  ])("start from the right place with the anchor $anchor", async ({ anchor, left }) => {
    const svg = pictureWith(`<text x="800" y="200" font-size="40px" text-anchor="${anchor}">贵州12</text>`);
    const boxes = poppler("pdftotext", ["-bbox", "-", "-"], await pdfWith(svg)).toString();
    const [, xMin, xMax] = /xMin="([\d.]+)".*xMax="([\d.]+)".*>贵州12</.exec(boxes) ?? [];
    expect(Number(xMin)).toBeCloseTo(left, 1);
    expect(Number(xMax)).toBeCloseTo(left + 62.2, 1);
  });

  it.each([
    ["markup", `<b>&"' <script>alert(1)</script> ]]> \\(a) %`],
    ["emoji that the face has not", "表情 😀 与 🇨🇳 ✈"],
    ["joined emoji", "一家 👨‍👩‍👧 三口"],
    ["rare and foreign letters", "𠮷野家 ½ ‰ ※ ①② Привет 한글 ไทย"],
    ["letters with accents", "Đặng Zürich ā á ǎ à"],
    ["characters that differ but look alike", "a\u00a0b · a•b — a–b − a-b"],
  ])("%s can be copied out unchanged", async (_case, words) => {
    expect(withPlainSpaces(await lineOf(words))).toBe(withPlainSpaces(words));
  });

  it("keeps every word of a right-to-left line", async () => {
    const line = await lineOf("مرحبا بالعالم 2019 abc שלום");
    expect(
      line
        .replace(/[\u202a-\u202e]/g, "")
        .split(" ")
        .sort(),
    ).toEqual(["مرحبا", "بالعالم", "2019", "abc", "שלום"].sort());
  });

  it("leaves out control characters and lone surrogates", async () => {
    const svg = pictureWith(`<text x="800" y="200" font-size="40px">控\u0000\u0007制\ud800符</text>`);
    expect(
      poppler("pdftotext", ["-raw", "-", "-"], await pdfWith(svg))
        .toString()
        .trim(),
    ).toBe("控制符");
  });

  it("draws a long line in full", async () => {
    const words = "贵州大扶贫".repeat(60);
    const svg = pictureWith(`<text x="9" y="99" font-size="6px">${words}</text>`);
    expect(
      poppler("pdftotext", ["-raw", "-", "-"], await pdfWith(svg))
        .toString()
        .trim(),
    ).toBe(words);
  });
});

function withPlainSpaces(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

describe("hostile text in the metadata", () => {
  it("keeps the XMP well-formed", async () => {
    const hostile = `</rdf:li><b>&"' \u0000 😀`;
    const pdf = await pdfOf(
      [pageOf(pictureWith(""), hostile)],
      { title: hostile, subject: hostile, locale: "en", published: "2020-03-01" },
      testFonts,
    );
    expect(Buffer.from(pdf).toString("utf8")).toContain(
      `<rdf:li xml:lang="x-default">&lt;/rdf:li&gt;&lt;b&gt;&amp;&quot;&apos;  😀</rdf:li>`,
    );
  });
});
