import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../selectors/filters";
import { packageFaults, partXml, relatedParts } from "../../testing/packageFaults";
import { elementsOf, textOf } from "../../testing/strictXml";
import { isWithoutPoppler, poppler, popplerNote, testFonts } from "../../testing/pdfForTests";
import { sources } from "../../testing/sources";
import { paintNothing } from "../../testing/testDecks";
import type { DeckRequest } from "../deckRequest";
import { exportDeck } from "../exportDeck";
import { subjectOf } from "../exportSubject";
import type { DeckFormat } from "../formats";
import { pictureOf } from "../picture/picture";
import { pictureLook } from "../picture/pictureLook";
import { defaultSettings, type ExportSettings } from "../settings";
import { talkPages } from "./talkPages";

const request = (chart: string, notes?: string) =>
  ({ chart, filters: noFilters, locale: "en", words: {}, notes, view: "", sourceLinks: null }) as const;
const talk: DeckRequest = {
  title: "Talk",
  locale: "en",
  slides: [request("funds", "Look at the hatching first.\n\nThen pause."), request("microCredit")],
};
const means = { paint: paintNothing, loadFont: testFonts, paintsOwnFaces: false };
const made = async (deck: DeckRequest, format: DeckFormat, settings = {}) => {
  const all: ExportSettings = { ...defaultSettings, ...settings };
  return (await exportDeck(deck, sources, all, format, means, () => undefined)).file;
};

const pagesOf = (without: DeckRequest["without"], own: Partial<DeckRequest> = {}) => {
  const wish = { ...talk, ...own, without: without ?? [] };
  const look = pictureLook(defaultSettings);
  const charts = wish.slides.map((each) => {
    const subject = subjectOf(each, sources);
    return { subject, draw: () => pictureOf(subject, look) };
  });
  return talkPages(charts, wish, defaultSettings);
};

describe("the pages of a talk", () => {
  it("are its charts between a cover and sources, all but the cover with its number", () => {
    const pages = pagesOf([]);
    expect(pages.map(({ kind }) => kind)).toEqual(["cover", "chart", "chart", "sources"]);
    const numbers = pages.map(({ draw }) => />(\d)<\/text>\n<\/svg>\n$/.exec(draw().svg)?.[1]);
    expect(numbers).toEqual([undefined, "2", "3", "4"]);
    expect(pages[3]?.alternative).toContain('Slide 2, "');
  });

  it("are drawn once", () => {
    const [cover, chart] = pagesOf([]);
    expect(chart?.draw()).toBe(chart?.draw());
    expect(cover?.draw()).toBe(cover?.draw());
  });

  it("are without those that are left out, and sources name the slides as they are then numbered", () => {
    expect(pagesOf(["cover", "sources"]).map(({ kind }) => kind)).toEqual(["chart", "chart"]);
    expect(pagesOf(["cover"]).at(-1)?.alternative).toContain('Slide 1, "');
  });

  it("announce each section where it begins, and sources name the charts by their numbers then", () => {
    const slides = ["funds", "microCredit", "timeline", "trainingVolume", "funds"].map((id) => request(id));
    const pages = pagesOf([], { slides, hasSections: true });
    expect(pages.map(({ kind, title }) => (kind === "section" ? title : kind))).toEqual(
      "cover,Funding,chart,chart,The report as a whole,chart,Training,chart,Funding,chart,sources".split(","),
    );
    expect(pages[1]?.alternative).toBe(
      "Initiative 8\nFunding\nMicro-credit for households, an investment fund and a green fund",
    );
    expect(pages[4]?.alternative.split("\n")[0]).toBe("The report as a whole");
    const numbers = [...(pages.at(-1)?.alternative ?? "").matchAll(/^Slide (\d+),/gm)].map(([, one]) => one);
    expect(numbers).toEqual(["3", "4", "6", "8", "10"]);
    expect(pages[1]?.draw().svg).toMatch(/>2<\/text>\n<\/svg>\n$/);
  });

  it("have the presenter's notes, a paragraph a line, and the chart's figures", () => {
    const [, funds, credit] = pagesOf([]);
    expect(funds?.notes.own).toEqual(["Look at the hatching first.", "Then pause."]);
    expect(credit?.notes.own).toEqual([]);
    expect(credit?.notes.chart[0]).toMatch(/^.+: .+ \(section \d.*\)$/);
  });
});

describe("a deck", () => {
  const slidesIn = (files: ReturnType<typeof unzipSync>) =>
    Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

  it("has the presenter's own notes before the others", async () => {
    const files = unzipSync((await made(talk, "pptx")).bytes);
    const notes = strFromU8(files["ppt/notesSlides/notesSlide2.xml"] ?? new Uint8Array());
    const said = [...notes.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
    expect(said.slice(0, 2)).toEqual(["Look at the hatching first.", "Then pause."]);
    expect(said.at(-1)).toBe("Dataset edition 1.1.0");
  });

  it("announces sections on slides of the layout for them, with their titles", async () => {
    const { name, bytes } = await made({ ...talk, hasSections: true }, "pptx");
    expect(name).toBe("guizhou-atlas_slides_sections_en.pptx");
    expect(packageFaults(bytes)).toEqual([]);
    const files = unzipSync(bytes);
    expect(slidesIn(files)).toHaveLength(5);
    expect(Object.values(relatedParts(files, "ppt/slides/slide2.xml"))).toContain(
      "ppt/slideLayouts/slideLayout4.xml",
    );
    const shapes = elementsOf(partXml(files, "ppt/slides/slide2.xml"), "p:sp").map(textOf);
    expect(shapes).toEqual([
      "Initiative 8",
      "Funding",
      "Micro-credit for households, an investment fund and a green fund",
      "2",
    ]);
  });

  it("has its sections in a ZIP of pictures too, in their order", async () => {
    const slides = [request("funds"), request("timeline")];
    const { bytes } = await made({ ...talk, slides, hasSections: true }, "svg");
    expect(Object.keys(unzipSync(bytes))).toEqual([
      "01_guizhou-atlas_initiative8_en.svg",
      "02_guizhou-atlas_funds_en.svg",
      "03_guizhou-atlas_report_en.svg",
      "04_guizhou-atlas_timeline_en.svg",
    ]);
  });

  it("is whole without cover and sources", async () => {
    const { bytes } = await made({ ...talk, without: ["cover", "sources"] }, "pptx");
    expect(packageFaults(bytes)).toEqual([]);
    expect(slidesIn(unzipSync(bytes))).toHaveLength(2);
    expect(slidesIn(unzipSync((await made({ ...talk, without: ["cover"] }, "pptx")).bytes))).toHaveLength(3);
  });
});

describe.skipIf(isWithoutPoppler)(`PDFs of a talk (${popplerNote})`, () => {
  const textOf = (pdf: Uint8Array) => poppler("pdftotext", ["-raw", "-", "-"], pdf).toString().split("\f");

  it("are without cover and sources where these are left out", async () => {
    const pages = textOf((await made({ ...talk, without: ["cover", "sources"] }, "pdf")).bytes);
    expect(pages.slice(0, -1).map((page) => page.trimEnd().split("\n").at(-1))).toEqual(["1", "2"]);
  });

  it.each([
    [2, "841.89 x 595.28 pts (A4)", 2],
    [3, "595.28 x 841.89 pts (A4)", 2],
  ] as const)("hand out %i slides on a sheet with their notes", async (handout, size, sheets) => {
    const file = await made(talk, "handout", { handout });
    expect(file.name).toMatch(/^guizhou-atlas_handout_.*en\.pdf$/);
    const about = poppler("pdfinfo", ["-"], file.bytes).toString();
    expect(/Page size: +(.*)/.exec(about)?.[1]).toBe(size);
    const pages = textOf(file.bytes);
    expect(pages.slice(0, -1)).toHaveLength(sheets);
    expect(pages[0]).toMatch(/Bank loans[^]*Look at the hatching first\.\nThen pause\./);
    const tags = poppler("pdfinfo", ["-struct", "-"], file.bytes).toString();
    expect(tags.match(/^ {4}Figure/gm)).toHaveLength(2);
  });

  it("hand out notes of any length, which go on at the end of their sheet", async () => {
    const long = Array.from({ length: 120 }, (_, line) => `Sentence ${line + 1} of many.`).join("\n");
    const { bytes } = await made({ ...talk, slides: [request("funds", long)] }, "handout");
    const pages = textOf(bytes);
    expect(pages[0]).toContain("(continued on the next page)");
    expect(pages[1]).toMatch(/^Notes continued: /);
    const numbers = [...pages.join("").matchAll(/Sentence (\d+) of many/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, line) => line + 1));
  });
});
