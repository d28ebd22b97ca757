import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packageFaults } from "../testing/packageFaults";
import { edited, nameOf, renewed, request, saved, savedAs, textIn, wordsIn } from "../testing/savedDeck";
import { ExportFault } from "./exportFault";
import { examineDeck } from "./examineDeck";

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

it("sections are announced in the other language, and a title of the atlas's own is too", async () => {
  const slides = ["funds", "timeline"].map((chart) => request(chart));
  const talk = { title: "", locale: "en", slides, hasSections: true } as const;
  const files = unzipSync((await renewed(await savedAs(talk))).bytes);
  expect(wordsIn(textIn(files, "ppt/slides/slide1.xml"))).toMatch(/^贵州扶贫数据2张图/);
  expect(wordsIn(textIn(files, "ppt/slides/slide2.xml"))).toBe(
    "举措8金融扶贫扶贫小额信贷、脱贫攻坚投资基金和绿色产业扶贫基金2",
  );
});

it("a deck with a presenter's template is renewed in that template's places and colours", async () => {
  const slides = [request("funds"), request("timeline")];
  const talk = { title: "Talk", locale: "en", slides, template: await saved } as const;
  const bytes = await savedAs(talk);
  const result = await renewed(bytes, {}, { theme: "dark" });
  expect([result.renewed, result.left, result.missing, result.hasOwnColors]).toEqual([
    [1, 2, 3, 4],
    [],
    [],
    true,
  ]);
  expect(packageFaults(result.bytes)).toEqual([]);
  const [before, after] = [unzipSync(bytes), unzipSync(result.bytes)];
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
