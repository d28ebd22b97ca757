import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { packageFaults, partXml } from "../../testing/packageFaults";
import { sources } from "../../testing/sources";
import { elementsOf, textOf, type XmlElement } from "../../testing/strictXml";
import { look, paintNothing, testDeck } from "../../testing/testDecks";
import { pptxOf } from "./pptx";
import { reportSentence, slideReport } from "./slideReport";

function deckOf(chart: keyof typeof charts, locale: Locale, theme: "light" | "dark" = "light") {
  const plot = charts[chart].plot(sources, { filters: noFilters, locale });
  if (!plot) throw new Error(`There is no ${chart}.`);
  return testDeck([{ plot, dataset: sources.dataset, filters: noFilters }], locale, look({ theme }));
}

/** The group of shapes that a chart becomes on its slide. */
async function drawingOf(...asked: Parameters<typeof deckOf>): Promise<XmlElement> {
  const files = unzipSync(await pptxOf(deckOf(...asked), { paint: paintNothing }));
  const root = partXml(files, "ppt/slides/slide1.xml");
  const group = elementsOf(root, "p:grpSp").find((each) => nameOf(each).startsWith("Chart "));
  if (!group) throw new Error("There is no drawing on the slide.");
  return group;
}

const named = (element: XmlElement) => elementsOf(element, "p:cNvPr")[0]?.attributes ?? {};
const nameOf = (element: XmlElement): string => named(element).name ?? "";

describe.each(locales)("the map in %s", (locale) => {
  it("has a shape for each of the 88 counties, named in both languages", async () => {
    const map = await drawingOf("provinceMap", locale);
    const { counties } = sources.geography.boundaries;
    const shapes = map.children.filter(({ name }) => name === "p:sp" || name === "p:grpSp").map(nameOf);
    expect(counties).toHaveLength(88);
    const lost = counties.filter(({ name }) => !shapes.some((own) => own.startsWith(`${name} `)));
    expect(lost).toEqual([]);
    expect(shapes).toContain("台江县 Taijiang");
  });

  it("describes a county as the map does", async () => {
    const map = await drawingOf("provinceMap", locale);
    const county = map.children.find((child) => nameOf(child) === "台江县 Taijiang");
    const said = { zh: "台江县，黔东南苗族侗族自治州", en: "Taijiang County, " }[locale];
    expect((county && named(county).descr)?.startsWith(said)).toBe(true);
  });
});

it("groups the shapes and words of a mark under its name, with its place in the report", async () => {
  const drawing = await drawingOf("microCredit", "zh");
  const group = drawing.children.find((child) => nameOf(child) === "扶贫小额信贷发放额：348亿元");
  expect(group && elementsOf(group, "a:t").map(textOf)).toEqual(["348", "亿元", "扶贫小额信贷发放额"]);
  expect(group && named(group).descr).toMatch(/^扶贫小额信贷发放额：348亿元（第八节第\d+句）$/);
});

it("links each shape of a mark to its source in the atlas, if the atlas is public", async () => {
  const sourceLinks = "https://atlas.example.org/?lang=zh&fact=";
  const plot = charts.microCredit.plot(sources, { filters: noFilters, locale: "zh" });
  if (!plot) throw new Error("There is no chart.");
  const subject = { plot, dataset: sources.dataset, filters: noFilters, sourceLinks };
  const bytes = await pptxOf(testDeck([subject], "zh"), { paint: paintNothing });
  expect(packageFaults(bytes)).toEqual([]);
  const files = unzipSync(bytes);
  const relations = elementsOf(partXml(files, "ppt/slides/_rels/slide1.xml.rels"), "Relationship");
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));
  const linked = elementsOf(partXml(files, "ppt/slides/slide1.xml"), "p:cNvPr").flatMap((shape) =>
    elementsOf(shape, "a:hlinkClick").map(
      ({ attributes }) => `${shape.attributes.name ?? ""} → ${targets.get(attributes["r:id"]) ?? ""}`,
    ),
  );
  expect(linked.slice(0, 5)).toEqual([
    "Shape 102 → https://atlas.example.org/?lang=zh&fact=microCreditIssued",
    "348 → https://atlas.example.org/?lang=zh&fact=microCreditIssued",
    "亿元 → https://atlas.example.org/?lang=zh&fact=microCreditIssued",
    "扶贫小额信贷发放额 → https://atlas.example.org/?lang=zh&fact=microCreditIssued",
    "Shape 107 → https://atlas.example.org/?lang=zh&fact=microCreditHouseholds",
  ]);
});

it("keeps the lines of a text in one frame, with its language and fonts", async () => {
  const drawing = await drawingOf("moneyFlow", "en");
  const frames = elementsOf(drawing, "p:sp").filter((shape) => elementsOf(shape, "p:txBody").length > 0);
  const broken = frames.filter((frame) => elementsOf(frame, "a:br").length > 0);
  expect(broken.length).toBeGreaterThan(3);
  for (const run of frames.flatMap((frame) => elementsOf(frame, "a:rPr"))) {
    expect(run.attributes.lang).toBe("en-GB");
    expect(run.children.map(({ name }) => name)).toEqual(["a:solidFill", "a:latin", "a:ea", "a:cs"]);
  }
});

it.each(["light", "dark"] as const)(
  "hatches what is planned with a pattern in the theme's colour, in %s",
  async (theme) => {
    const drawing = await drawingOf("countyExits", "en", theme);
    const patterns = elementsOf(drawing, "a:pattFill");
    // 18 counties, and the bar beside their number.
    expect(patterns).toHaveLength(19);
    const [pattern] = patterns;
    expect(pattern?.attributes.prst).toBe("wdUpDiag");
    expect(
      pattern && elementsOf(pattern, "a:fgClr").flatMap(({ children }) => children)[0]?.attributes.val,
    ).toBe("accent2");
  },
);

it("reports what a chart has become and how it differs from its picture", () => {
  const reportOf = (chart: keyof typeof charts) => {
    const [slide] = deckOf(chart, "en").slides;
    if (!slide) throw new Error("There is no slide.");
    const { became, approximated } = slideReport(slide, slide.body.form !== "drawing", false);
    return [became, ...approximated.map(({ en }) => en)];
  };
  expect(reportOf("countyExits")).toEqual(["drawing", "hatching became a pattern fill"]);
  expect(reportOf("microCredit")).toEqual(["drawing"]);
  expect(reportOf("whatTheReportCounts")).toEqual(["table", "squares became counts"]);
  expect(reportOf("funds")[0]).toBe("chart");
});

it("sums up in a sentence what a deck's charts have become, even if the deck comes from another thread", () => {
  const reports = (["countyExits", "microCredit", "funds"] as const).flatMap((chart) =>
    deckOf(chart, "en").slides.map((slide) => structuredClone(slideReport(slide, false, true))),
  );
  expect(reportSentence(reports, "en")).toBe(
    "3 charts: 1 PowerPoint chart and 2 drawings of shapes. Hatching became a pattern fill in 1. The marks of 3 appear at clicks.",
  );
  expect(reportSentence(reports, "zh")).toBe(
    "共3张图：1张PowerPoint图表、2张由图形绘成。其中1张的斜线以图案填充代替。3张图单击一次出现一处。",
  );
});
