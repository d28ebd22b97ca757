import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { edited, renewed, saved, textIn, wordsIn } from "../testing/savedDeck";
import { examineDeck } from "./examineDeck";

describe("what was changed by hand inside an object", () => {
  const changed = saved.then((bytes) =>
    edited(bytes, {
      "ppt/slides/slide3.xml": (xml) =>
        xml.replace(
          /(<p:grpSp>.*?)<a:solidFill>.*?<\/a:solidFill>/,
          '$1<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>',
        ),
      "ppt/charts/chart2.xml": (xml) => xml.replace("<c:v>78.4</c:v>", "<c:v>99</c:v>"),
      "ppt/slides/slide4.xml": (xml) => xml.replace(/(name="Source [^]*?<a:t>)/, "$1Mine: "),
    }),
  );

  it("is named with its slide", async () => {
    const { changed: found } = await examineDeck(await changed);
    expect(found.map(({ slide, chart, kind }) => [slide, chart, kind])).toEqual([
      [2, "funds", "Chart"],
      [3, "timeline", "Chart"],
      [4, "microCredit", "Source"],
    ]);
  });

  it("is left unless it is asked for", async () => {
    const bytes = await changed;
    const { renewed: numbers, left, bytes: again } = await renewed(bytes);
    expect(numbers).toEqual([1, 4, 5]);
    expect(left.map(({ slide, kind }) => [slide, kind])).toEqual([
      [2, "Chart"],
      [3, "Chart"],
      [4, "Source"],
    ]);
    const [before, after] = [unzipSync(bytes), unzipSync(again)];
    for (const path of ["ppt/slides/slide2.xml", "ppt/slides/slide3.xml", "ppt/charts/chart2.xml"])
      expect(textIn(after, path)).toBe(textIn(before, path));
    expect(wordsIn(textIn(after, "ppt/slides/slide4.xml"))).toContain("Mine: ");
  });

  it("is renewed where it is asked for, one by one or altogether", async () => {
    const bytes = await changed;
    const [funds] = (await examineDeck(bytes)).changed;
    expect((await renewed(bytes, { anyway: [funds?.key ?? ""] })).renewed).toEqual([1, 2, 4, 5]);
    const all = await renewed(bytes, { anyway: "all" });
    expect([all.renewed, all.left]).toEqual([[1, 2, 3, 4, 5], []]);
    expect(textIn(unzipSync(all.bytes), "ppt/slides/slide3.xml")).not.toContain("FF0000");
  });
});

describe("what else was changed by hand", () => {
  const changes: Readonly<Record<string, readonly [path: string, (xml: string) => string, found: string]>> = {
    "the alternative text of a chart": [
      "ppt/slides/slide2.xml",
      (xml) => xml.replace(/(name="Chart [^"]*" descr=")/, "$1Mine: "),
      "2 Chart",
    ],
    "that of a mark": [
      "ppt/slides/slide3.xml",
      (xml) => xml.replace('descr="Poverty-alleviation fund decided', 'descr="Mine'),
      "3 Chart",
    ],
    "the place of a mark": [
      "ppt/slides/slide3.xml",
      (xml) =>
        xml.replace(
          /(name="Poverty-alleviation fund decided.*?<a:off x=")(\d+)/,
          (_, start: string, x: string) => `${start}${Number(x) + 90000}`,
        ),
      "3 Chart",
    ],
    "the room of a plot": [
      "ppt/charts/chart2.xml",
      (xml) => xml.replace(/<c:w val="[^"]*"/, '<c:w val="0.4"'),
      "2 Chart",
    ],
    "the length of an axis": [
      "ppt/charts/chart2.xml",
      (xml) => xml.replace(/<c:max val="[^"]*"/, '<c:max val="1234"'),
      "2 Chart",
    ],
    "the size of letters": [
      "ppt/slides/slide4.xml",
      (xml) => xml.replace(/(name="Subtitle [^]*? sz=")\d+/, "$12400"),
      "4 Subtitle",
    ],
    "what a section of notes says": [
      "ppt/notesSlides/notesSlide4.xml",
      (xml) => xml.replace("Dataset edition", "My edition"),
      "4 Notes",
    ],
    "the sources": [
      "ppt/slides/slide5.xml",
      (xml) => xml.replace("<a:t>Every figure", "<a:t>Mine: every figure"),
      "5 Text",
    ],
  };

  it.each(Object.entries(changes))("is noticed: %s", async (_, [path, edit, found]) => {
    const { changed } = await examineDeck(edited(await saved, { [path]: edit }));
    expect(changed.map(({ slide, kind }) => `${slide} ${kind}`)).toEqual([found]);
  });

  it("is not how a program cuts a line into runs, nor a drawing moved as a whole", async () => {
    const bytes = edited(await saved, {
      "ppt/slides/slide4.xml": (xml) =>
        xml.replace(
          /(name="Subtitle [^]*?)(<a:rPr [^]*?<\/a:rPr>)<a:t>(\w+)/,
          "$1$2<a:t>$3</a:t></a:r><a:r>$2<a:t>",
        ),
      "ppt/slides/slide3.xml": (xml) => xml.replace(/(<p:grpSp>.*?<a:off x=")\d+/, "$1914400"),
    });
    expect((await examineDeck(bytes)).changed).toEqual([]);
  });

  it("in notes, leaves what a presenter has added around those of the atlas", async () => {
    const own = (words: string) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`;
    const bytes = edited(await saved, {
      "ppt/notesSlides/notesSlide3.xml": (xml) =>
        xml
          .replace("<a:p>", `${own("First mine.")}<a:p>`)
          .replace(/<\/p:txBody>/, `${own("Last mine.")}</p:txBody>`),
    });
    const result = await renewed(bytes);
    expect(result.left).toEqual([]);
    const notes = wordsIn(textIn(unzipSync(result.bytes), "ppt/notesSlides/notesSlide3.xml"));
    expect(notes).toMatch(/^First mine\.从2016年.*数据版本1\.1\.0Last mine\.$/);
    expect((await examineDeck(result.bytes)).changed).toEqual([]);
  });
});

it("a deck that LibreOffice has saved is recognised, titles that lost their names with it", async () => {
  const bytes = edited(await saved, {
    "docProps/app.xml": (xml) =>
      xml.replace("<Slides>", "<Application>LibreOffice/7.4</Application><Slides>"),
    "ppt/slides/slide2.xml": (xml) =>
      xml
        .replace(/name="Title [^"]*"/, 'name="PlaceHolder 1"')
        .replace(/name="Subtitle [^"]*"/, 'name="PlaceHolder 2"'),
  });
  const { isRewritten, changed } = await examineDeck(bytes);
  expect(isRewritten).toBe(true);
  expect(changed.map(({ slide, kind }) => [slide, kind])).toEqual([
    [2, "Title"],
    [2, "Subtitle"],
  ]);
  const { bytes: again } = await renewed(bytes, { anyway: "all" });
  expect(wordsIn(textIn(unzipSync(again), "ppt/slides/slide2.xml"))).not.toContain("Bank loans");
});
