import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../selectors/filters";
import { packageFaults } from "../../testing/packageFaults";
import { sources } from "../../testing/sources";
import { paintNothing } from "../../testing/testDecks";
import { testFonts } from "../../testing/pdfForTests";
import { exportDeck } from "../exportDeck";
import { examineDeck } from "../examineDeck";
import { renewDeck } from "../renewDeck";
import { defaultSettings } from "../settings";

const means = { paint: paintNothing, loadFont: testFonts, paintsOwnFaces: false };
const request = (chart: string) =>
  ({ chart, filters: noFilters, locale: "en", words: {}, view: "", sourceLinks: null }) as const;

/** A PowerPoint chart, a drawing of shapes and a table. */
const built = exportDeck(
  {
    title: "Talk",
    locale: "en",
    slides: [request("funds"), request("countyExits"), request("whatTheReportCounts")],
    without: ["cover", "sources"],
    hasBuilds: true,
  },
  sources,
  defaultSettings,
  "pptx",
  means,
  () => undefined,
);

const slideOf = (bytes: Uint8Array, number: number): string =>
  strFromU8(unzipSync(bytes)[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
const timingOf = (slide: string): string => /<p:timing>.*<\/p:timing>/.exec(slide)?.[0] ?? "";

/** For each click the names of what appears, or the category of a chart. */
function clicksIn(slide: string): readonly (readonly string[])[] {
  const nameOf = (id: string): string => {
    const name = new RegExp(`<p:cNvPr id="${id}" name="([^"]*)"`).exec(slide)?.[1] ?? "missing";
    return name.replace(/ #[0-9a-f.]+$/, "");
  };
  return timingOf(slide)
    .split('nodeType="clickEffect"')
    .slice(1)
    .map((click) =>
      Array.from(
        click.matchAll(/<p:spTgt spid="(\d+)"(?:\/>|>.*?categoryIdx="(\d+)")/g),
        ([, id = "", category]) => (category === undefined ? nameOf(id) : `row ${category}`),
      ),
    );
}

describe("charts whose marks appear at clicks", () => {
  it("are named so, and reported", async () => {
    const { file, report } = await built;
    expect(file.name).toBe("guizhou-atlas_slides_no-cover_no-sources_builds_en.pptx");
    expect(report.map(({ became, clicks }) => [became, clicks])).toEqual([
      ["chart", 3],
      ["drawing", 6],
      ["table", 0],
    ]);
    expect(packageFaults(file.bytes)).toEqual([]);
  });

  it("come row by row where PowerPoint draws them", async () => {
    const slide = slideOf((await built).file.bytes, 1);
    expect(clicksIn(slide)).toEqual([["row 0"], ["row 1"], ["row 2"]]);
    expect(timingOf(slide)).toContain(
      '<p:bldGraphic spid="10" grpId="0"><p:bldSub><a:bldChart bld="category" animBg="0"/></p:bldSub></p:bldGraphic>',
    );
  });

  it("come mark by mark in reading order where they are shapes, which are in no group", async () => {
    const slide = slideOf((await built).file.bytes, 2);
    expect(clicksIn(slide).map(([name]) => name)).toEqual([
      "Counties that met the exit criteria: 14 counties",
      "Counties that met the exit criteria: 14 counties",
      "Met the exit criteria: Tongzi County",
      "Met the exit criteria: Jiangkou County",
      "Counties planned to exit in 2018: 18 counties",
      "Counties planned to exit in 2018: 18 counties",
    ]);
    const [, whole = ""] =
      /<p:cNvPr id="\d+" name="Chart countyExits@en[^"]*" descr="([^"]*)"/.exec(slide) ?? [];
    expect(whole).toContain("14 counties");
  });

  it("are there at once as a table", async () => {
    expect(timingOf(slideOf((await built).file.bytes, 3))).toBe("");
  });

  it("keep their effects when they are renewed", async () => {
    const { bytes } = (await built).file;
    expect((await examineDeck(bytes)).changed).toEqual([]);
    const asked = { bytes, locale: "zh", filters: null, anyway: [], sourceLinks: null } as const;
    const again = (await renewDeck(asked, sources, defaultSettings, means, () => undefined)).bytes;
    expect(packageFaults(again)).toEqual([]);
    for (const number of [1, 2]) {
      const [before, after] = [slideOf(bytes, number), slideOf(again, number)];
      expect(timingOf(after)).toBe(timingOf(before));
      expect(clicksIn(after).flat()).not.toContain("missing");
    }
    const parts = [...slideOf(again, 2).matchAll(/ name="[^"]* #[0-9a-f]{8}\.[0-9a-f]{8}"/g)];
    expect(parts).toHaveLength([...slideOf(bytes, 2).matchAll(/ name="[^"]* #[0-9a-f]{8}\./g)].length);
    expect((await examineDeck(again)).changed).toEqual([]);
  });

  it("are as they were saved, whatever they are drawn of, lines among it", async () => {
    const slides = ["fiveSteps", "microCredit", "partyDuties", "taijiangAid"].map(request);
    const talk = { title: "", locale: "en", slides, hasBuilds: true } as const;
    const { file } = await exportDeck(talk, sources, defaultSettings, "pptx", means, () => undefined);
    expect(slideOf(file.bytes, 2)).toContain("<p:cxnSp>");
    expect((await examineDeck(file.bytes)).changed).toEqual([]);
  });

  it("get other effects where a filter leaves other rows", async () => {
    const slides = [request("timeline")];
    const talk = { title: "", locale: "en", slides, hasBuilds: true } as const;
    const { file } = await exportDeck(talk, sources, defaultSettings, "pptx", means, () => undefined);
    const asked = {
      bytes: file.bytes,
      locale: "en",
      filters: { initiatives: [5] },
      anyway: [],
      sourceLinks: null,
    } as const;
    const { bytes } = await renewDeck(asked, sources, defaultSettings, means, () => undefined);
    const clicks = clicksIn(slideOf(bytes, 2));
    expect(clicks).toHaveLength(2);
    expect(clicks.flat()).not.toContain("missing");
  });

  it("count as changed by hand once one of their parts was moved or taken away", async () => {
    const { bytes } = (await built).file;
    const files = unzipSync(bytes);
    const path = "ppt/slides/slide2.xml";
    const moved = slideOf(bytes, 2).replace(/(name="Met the exit criteria: Tongzi.*?<a:off x=")\d+/, "$1111");
    const found = await examineDeck(zipSync({ ...files, [path]: strToU8(moved) }));
    expect(found.changed.map(({ slide, kind }) => [slide, kind])).toEqual([[2, "Chart"]]);
  });
});
