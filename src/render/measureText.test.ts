import { describe, expect, test } from "vitest";
import { measureText, textWidth, wrapText } from "./measureText";

// Advance widths of Noto Sans CJK SC at 1000 px, as a browser measures them.
test.each<[string, number]>([
  ["", 0],
  ["0", 555],
  ["153.11", 5 * 555 + 278],
  [" ", 224],
  ["W", 878],
  ["贵州", 2000],
  ["，", 1000],
  ["“”", 2000],
  ["·×÷", 3000],
  ["–", 540],
  ["𠮷", 1000],
])("%j is %d px wide at 1000 px", (text, width) => {
  expect(textWidth(text, 1000)).toBeCloseTo(width, 6);
});

test("bold letters are wider than regular ones, bold full-width characters are not", () => {
  expect(textWidth("W贵", 1000, "bold")).toBeCloseTo(878 * 1.06 + 1000, 6);
});

test("width grows with the size", () => {
  expect(textWidth("贵州", 13)).toBe(26);
});

test.each<[string | undefined, number]>([
  ["13px 'Noto Sans CJK SC'", 13],
  ["normal 28.5px sans-serif", 28.5],
  [undefined, 12],
  ["large serif", 12],
])("for the CSS font %j a full-width character is %d px wide", (font, width) => {
  expect(measureText("贵", font)).toEqual({ width });
});

test.each(["bold 100px x", "600 100px x", "900 100px x"])("%s is measured as bold", (font) => {
  expect(measureText("0", font)).toEqual({ width: textWidth("0", 100, "bold") });
});

test.each<[string, string, number, readonly string[]]>([
  ["Chinese breaks between words", "覆盖的专业合作社", 50, ["覆盖的专业", "合作社"]],
  ["words that are not known break between characters", "饕餮盛宴犒赏", 30, ["饕餮盛", "宴犒赏"]],
  [
    "a figure stays with what it counts",
    "前期投入1000万元着眼于培育",
    65,
    ["前期投入", "1000万元着眼", "于培育"],
  ],
  ["… in English too", "They put 34.8 billion yuan to use", 75, ["They put", "34.8 billion", "yuan to use"]],
  ["a date stays whole", "发布于1月16日", 52, ["发布于", "1月16日"]],
  ["a section stays with its number", "as told in section 4 of it", 70, ["as told in", "section 4 of it"]],
  ["where a figure is too long for a line, it leaves its unit", "315万人次", 30, ["315万", "人次"]],
  ["no character is left alone", "与报道对应是", 50, ["与报道", "对应是"]],
  ["no short word is left alone", "told apart by what they are", 124, ["told apart by what", "they are"]],
  ["a closing mark takes its character along", "三级数字并列，按先后", 60, ["三级数字", "并列，按先后"]],
  ["an opening bracket goes with what follows", "合七千八百人（计算值）", 70, ["合七千八百人", "（计算值）"]],
  [
    "Latin breaks between words",
    "Poor people among those covered",
    110,
    ["Poor people among", "those covered"],
  ],
  ["a number stays whole", "一格合 7,800 人", 50, ["一格合", "7,800 人"]],
  ["a range and its per cent stay whole", "占 20–30%", 48, ["占", "20–30%"]],
  ["a hyphenated word stays whole", "the joint-village", 65, ["the", "joint-village"]],
  ["quoted words keep their quotes", "no longer “hollow”", 60, ["no longer", "“hollow”"]],
  ["a space before a closing bracket does not part it", "abc def )", 31, ["abc", "def )"]],
  ["a dash of two squares is not parted", "贵州——公园省", 30, ["贵", "州——", "公园省"]],
  ["given line ends are kept", "一\n\n二", 100, ["一", "", "二"]],
  ["no line begins or ends with a space", "ab  cd ", 15, ["ab", "cd"]],
  ["a word wider than a line breaks between its letters", "anniversary", 30, ["anniv", "ersary"]],
  ["nothing is one empty line", "", 100, [""]],
  ["a character wider than the line stands alone", "贵州", 5, ["贵", "州"]],
])("%s", (_, text, width, lines) => {
  expect(wrapText(text, width, 10)).toEqual(lines);
});

test("bold text breaks earlier than regular text", () => {
  expect([wrapText("fund money", 57, 10), wrapText("fund money", 57, 10, "bold")]).toEqual([
    ["fund money"],
    ["fund", "money"],
  ]);
});

/** Reproducible texts of all sorts of characters, never with two punctuation marks in a row. */
function texts(count: number): readonly string[] {
  let state = 28;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const atoms = ["贵", "州", "脱", "village", "committees", "3,150,000", "97.1%", "a", " ", " ", "省"];
  const marks = ["，", "。", "（", "）", "“", "”", "《", "》", "：", ",", "(", ")", "…", "·"];
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 40 },
      (_, place) => (place % 3 === 2 ? marks : atoms)[next(place % 3 === 2 ? 14 : 11)],
    ).join(""),
  );
}

describe.each([90, 137, 260])("at a width of %d px", (width) => {
  const wrapped = texts(400).map((text) => ({ text, lines: wrapText(text, width, 13) }));
  const lines = wrapped.flatMap((each) => each.lines);

  test("no line is wider than that", () => {
    expect(lines.filter((line) => textWidth(line, 13) > width)).toEqual([]);
  });

  test("no line starts with a closing mark", () => {
    const inner = wrapped.flatMap((each) => each.lines.slice(1));
    expect(inner.filter((line) => /^[，。）”》：,)…·]/.test(line))).toEqual([]);
  });

  test("no line but the last ends with an opening mark", () => {
    const inner = wrapped.flatMap((each) => each.lines.slice(0, -1));
    expect(inner.filter((line) => /[（“《(]$/.test(line))).toEqual([]);
  });

  test("nothing is lost but spaces", () => {
    const bare = (words: string) => words.replaceAll(" ", "");
    expect(wrapped.filter((each) => bare(each.lines.join("")) !== bare(each.text))).toEqual([]);
  });
});

test("straight quotation marks stay with the words they enclose", () => {
  const width = textWidth('Villages no longer "', 10);
  expect(wrapText('Villages no longer "hollow", says "it"', width, 10)).toEqual([
    "Villages no longer",
    '"hollow", says "it"',
  ]);
});

test("Arabic, Greek and Cyrillic break only between words", () => {
  for (const words of ["مكافحة الفقر في قويتشو", "καταπολέμηση της φτώχειας", "борьба с бедностью"]) {
    const lines = wrapText(words, 100, 10);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(words);
  }
});
