import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { noFilters } from "../selectors/filters";
import { packageFaults } from "../testing/packageFaults";
import { sources } from "../testing/sources";
import { paintNothing } from "../testing/testDecks";
import { testFonts } from "../testing/pdfForTests";
import { exportDeck } from "./exportDeck";
import { ExportFault } from "./exportFault";
import { examineDeck, renewDeck, type RenewRequest } from "./renewDeck";
import { defaultSettings, type ExportSettings } from "./settings";

type Files = Record<string, Uint8Array>;

const request = (chart: string, title?: string) =>
  ({ chart, filters: noFilters, locale: "en", words: { title }, view: "", sourceLinks: null }) as const;
const means = { paint: paintNothing, loadFont: testFonts, paintsOwnFaces: false };
const nobody = () => undefined;

/** Cover, funds (a PowerPoint chart), timeline (a drawing of shapes), micro-credit under an own title, sources. */
const saved = exportDeck(
  {
    title: "Talk",
    locale: "en",
    slides: [request("funds"), request("timeline"), request("microCredit", "My own title")],
  },
  sources,
  defaultSettings,
  "pptx",
  means,
  nobody,
).then(({ file }) => file.bytes);

function edited(bytes: Uint8Array, edits: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const files: Files = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) {
    const before = strFromU8(files[path] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`Nothing was edited in ${path}.`);
    files[path] = strToU8(after);
  }
  return zipSync(files);
}

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

const renewed = (
  bytes: Uint8Array,
  own: Partial<RenewRequest> = {},
  settings: Partial<ExportSettings> = {},
) =>
  renewDeck(
    { bytes, locale: "zh", filters: null, anyway: [], sourceLinks: null, ...own },
    sources,
    { ...defaultSettings, ...settings },
    means,
    nobody,
  );

const textIn = (files: Files, path: string) => strFromU8(files[path] ?? new Uint8Array());
const wordsIn = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words).join("");
const nameOf = (xml: string, kind: string) => new RegExp(`name="(${kind} [^"]*)"`).exec(xml)?.[1];

describe("a deck that was saved here", () => {
  it("is recognised, and nothing in it is changed by hand", async () => {
    const found = await examineDeck(await saved);
    expect(found).toEqual({ count: 5, charts: 3, words: 2, changed: [], isRewritten: false });
  });

  it("is the same after it is renewed in its own language", async () => {
    const bytes = await saved;
    const { bytes: again } = await renewed(bytes, { locale: "en" });
    const [before, after] = [unzipSync(bytes), unzipSync(again)];
    expect(wordsIn(textIn(after, "ppt/slides/slide3.xml"))).toBe(
      wordsIn(textIn(before, "ppt/slides/slide3.xml")),
    );
    expect(nameOf(textIn(after, "ppt/slides/slide2.xml"), "Chart")).toBe(
      nameOf(textIn(before, "ppt/slides/slide2.xml"), "Chart"),
    );
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
  });
});

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

it("sections are announced in the other language, and a title of the atlas's own is too", async () => {
  const slides = ["funds", "timeline"].map((chart) => request(chart));
  const talk = { title: "", locale: "en", slides, hasSections: true } as const;
  const { file } = await exportDeck(talk, sources, defaultSettings, "pptx", means, nobody);
  const files = unzipSync((await renewed(file.bytes)).bytes);
  expect(wordsIn(textIn(files, "ppt/slides/slide1.xml"))).toMatch(/^贵州扶贫数据2张图/);
  expect(wordsIn(textIn(files, "ppt/slides/slide2.xml"))).toBe(
    "举措8金融扶贫扶贫小额信贷、脱贫攻坚投资基金和绿色产业扶贫基金2",
  );
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

it("a deck with a presenter's template is renewed in that template's places and colours", async () => {
  const slides = [request("funds"), request("timeline")];
  const talk = { title: "Talk", locale: "en", slides, template: await saved } as const;
  const { file } = await exportDeck(talk, sources, defaultSettings, "pptx", means, nobody);
  const result = await renewed(file.bytes, {}, { theme: "dark" });
  expect([result.renewed, result.left, result.missing, result.hasOwnColors]).toEqual([
    [1, 2, 3, 4],
    [],
    [],
    true,
  ]);
  expect(packageFaults(result.bytes)).toEqual([]);
  const [before, after] = [unzipSync(file.bytes), unzipSync(result.bytes)];
  expect(textIn(after, "ppt/theme/theme1.xml")).toBe(textIn(before, "ppt/theme/theme1.xml"));
  const slide = textIn(after, "ppt/slides/slide2.xml");
  expect(nameOf(slide, "Chart")).toMatch(/^Chart funds@zh\+tulcsm #/);
  expect(slide).toContain('<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>');
});

it("a second chart that somebody has put on a slide is renewed in its own place", async () => {
  const files = unzipSync(await saved);
  const chart = /<p:grpSp>.*<\/p:grpSp>/.exec(textIn(files, "ppt/slides/slide3.xml"))?.[0] ?? "";
  const drawing = chart.slice(0, chart.indexOf("<p:sp>")) + "</p:grpSp>";
  const bytes = edited(await saved, {
    "ppt/slides/slide2.xml": (xml) => xml.replace("</p:spTree>", `${drawing}</p:spTree>`),
  });
  const { bytes: again, renewed: numbers } = await renewed(bytes, { anyway: "all" });
  expect(numbers).toEqual([1, 2, 3, 4, 5]);
  const slide = textIn(unzipSync(again), "ppt/slides/slide2.xml");
  const names = [...slide.matchAll(/name="Chart (\w+)@zh/g)].map(([, name]) => name);
  expect(names).toEqual(["funds", "timeline"]);
  expect(packageFaults(again)).toEqual([]);
});

it("a filter that empties a chart leaves its slide, and says why", async () => {
  const { renewed: numbers, missing } = await renewed(await saved, {
    filters: { initiatives: [5] },
    locale: "en",
  });
  expect(numbers).toEqual([1, 3, 5]);
  expect(missing.map(({ slide, chart }) => [slide, chart])).toEqual([
    [2, "funds"],
    [4, "microCredit"],
  ]);
  expect(missing[0]?.reason.en).toContain("With this filter");
});

it("a file that is no deck of ours is refused with the reason and the place", async () => {
  const fault = async (bytes: Uint8Array): Promise<string> => {
    try {
      await examineDeck(bytes);
      return "";
    } catch (cause) {
      return cause instanceof ExportFault ? cause.words.en : String(cause);
    }
  };
  const files = unzipSync(await saved);
  expect(await fault(strToU8("hello"))).toBe(
    "This is not a PowerPoint file. Choose a .pptx that was saved here.",
  );
  expect(await fault(zipSync({ ...files, "ppt/slides/slide3.xml": strToU8("<p:sld") }))).toBe(
    "ppt/slides/slide3.xml in the file cannot be read.",
  );
  const bare = edited(
    await saved,
    Object.fromEntries(
      [2, 3, 4].map((number) => [
        `ppt/slides/slide${number}.xml`,
        (xml: string) => xml.replaceAll(/name="Chart [^"]*"/g, 'name="Picture 1"'),
      ]),
    ),
  );
  expect(await fault(bare)).toMatch(/^No chart in this deck is recognised/);
});
