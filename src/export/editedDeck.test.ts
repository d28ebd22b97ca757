import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packageFaults } from "../testing/packageFaults";
import { edited, nameOf, renewed, saved, textIn, wordsIn, type Files } from "../testing/savedDeck";

const ownShape =
  '<p:sp><p:nvSpPr><p:cNvPr id="900" name="Mine"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="1" y="2"/><a:ext cx="300000" cy="400000"/></a:xfrm><a:prstGeom prst="star5"><a:avLst/></a:prstGeom></p:spPr></p:sp>';
const frame = (xml: string) =>
  /<p:graphicFrame>.*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml)?.slice(1);
const movedFrame = ["914400", "1828800", "8000000", "3500000"];

/** What somebody did in PowerPoint: a chart moved and made smaller, a star, other notes, an own slide, another order. */
const edit = (bytes: Uint8Array): Uint8Array => {
  const moved = edited(bytes, {
    "ppt/slides/slide2.xml": (xml) =>
      xml
        .replace(
          /(<p:graphicFrame>.*?)<a:off [^>]*><a:ext [^>]*>/,
          `$1<a:off x="${movedFrame[0]}" y="${movedFrame[1]}"/><a:ext cx="${movedFrame[2]}" cy="${movedFrame[3]}"/>`,
        )
        .replace("</p:spTree>", `${ownShape}</p:spTree>`),
    "ppt/notesSlides/notesSlide2.xml": (xml) => xml.replace("<a:t>", "<a:t>My note. "),
    "ppt/presentation.xml": (xml) =>
      xml.replace("</p:sldIdLst>", '<p:sldId id="700" r:id="rId70"/></p:sldIdLst>'),
    "ppt/_rels/presentation.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId70" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide70.xml"/></Relationships>',
      ),
    "[Content_Types].xml": (xml) =>
      xml.replace(
        "</Types>",
        '<Override PartName="/ppt/slides/slide70.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>',
      ),
  });
  const files: Files = unzipSync(moved);
  const own = strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array());
  files["ppt/slides/slide70.xml"] = strToU8(own.replace("Talk", "My own slide"));
  files["ppt/slides/_rels/slide70.xml.rels"] = strToU8(
    strFromU8(files["ppt/slides/_rels/slide1.xml.rels"] ?? new Uint8Array()).replace(
      /<Relationship Id="rId2".*?\/>/,
      "",
    ),
  );
  return zipSync(files);
};

describe("an edited deck", () => {
  const done = saved.then(async (bytes) => {
    const own = edit(bytes);
    const result = await renewed(own, {}, { theme: "dark" });
    return { before: unzipSync(own), after: unzipSync(result.bytes), result };
  });

  it("is whole when its charts are renewed in another language and theme", async () => {
    const { result } = await done;
    // The sixth is a copy of the cover.
    expect(result.renewed).toEqual([1, 2, 3, 4, 5, 6]);
    expect([result.left.map(({ slide, kind }) => [slide, kind]), result.missing]).toEqual([
      [[2, "Notes"]],
      [],
    ]);
    expect(result.hasOwnColors).toBe(false);
    expect(packageFaults(result.bytes)).toEqual([]);
  });

  it("has new charts and words on its slides", async () => {
    const { after } = await done;
    expect(wordsIn(textIn(after, "ppt/slides/slide2.xml"))).toContain("拟撬动的银行贷款784亿元");
    expect(nameOf(textIn(after, "ppt/slides/slide2.xml"), "Chart")).toMatch(/^Chart funds@zh\+tulcs #/);
    expect(wordsIn(textIn(after, "ppt/slides/slide3.xml"))).toContain("决定设立脱贫攻坚基金");
    const charts = Object.keys(after).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts.map((path) => textIn(after, path).includes("贷款"))).toEqual([true]);
    expect(textIn(after, "ppt/theme/theme1.xml")).toContain('<a:lt1><a:srgbClr val="161B29"/>');
  });

  it("keeps frames, own shapes and own titles", async () => {
    const { before, after } = await done;
    const slide = textIn(after, "ppt/slides/slide2.xml");
    expect(frame(slide)).toEqual(movedFrame);
    expect(slide).toContain(ownShape);
    expect(wordsIn(textIn(after, "ppt/slides/slide4.xml"))).toContain("My own title");
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textIn(before, "ppt/slides/slide2.xml")).not.toBe(slide);
  });

  it("has its slides of words and its notes in that language, sources with the numbers and titles of today", async () => {
    const { after } = await done;
    expect(wordsIn(textIn(after, "ppt/slides/slide1.xml"))).toBe(
      "Talk3张图报道所述的结果计划或目标规模、规定或上限整体，实心部分包含在内《脱贫大决战：贵州大扶贫系列报道之二十八》，2019年1月16日黔图：贵州扶贫数据图集，数据版本1.1.0",
    );
    const listed = wordsIn(textIn(after, "ppt/slides/slide5.xml"));
    expect(listed).toContain("第2页“拟撬动的银行贷款784亿元");
    expect(listed).toContain("第4页“My own title”：");
    expect(wordsIn(textIn(after, "ppt/notesSlides/notesSlide5.xml"))).toContain("第2页“拟撬动");
    expect(wordsIn(textIn(after, "ppt/notesSlides/notesSlide3.xml"))).toMatch(/^从2016年.*数据版本1\.1\.0$/);
  });

  it("keeps notes that were changed, own slides, order, master and layouts to the byte", async () => {
    const { before, after } = await done;
    const kept = Object.keys(before).filter(
      (path) =>
        !/^ppt\/(slides\/(_rels\/)?slide|notesSlides\/notesSlide[1345]\.|charts\/|embeddings\/|theme\/theme1)|Content_Types/.test(
          path,
        ),
    );
    expect(kept.length).toBeGreaterThan(20);
    for (const path of kept) expect([path, textIn(after, path)]).toEqual([path, textIn(before, path)]);
  });
});
