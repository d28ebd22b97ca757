import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { testFonts } from "../../testing/pdfForTests";
import { sources } from "../../testing/sources";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";
import type { PictureSubject } from "../picture/pictureTypes";
import { chartXlsx } from "../table/chartXlsx";
import { chartSlide } from "./chartSlide";
import { exportDeck } from "../exportDeck";
import { renewDeck } from "../renewDeck";
import { defaultSettings } from "../settings";
import { deckSize, type Deck } from "./deck";
import { deckOf } from "./deckOf";
import { pptxOf } from "./pptx";

/** The violations of Office's schemas and rules, one string each. */
async function objections(bytes: Uint8Array, format: "pptx" | "xlsx"): Promise<readonly string[]> {
  const found = await validate(bytes, format, "Microsoft365");
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

/** Every chart in every mode, in alternating languages. */
function alternating(first: Locale, second: Locale): readonly PictureSubject[] {
  const others = subjects(second);
  return subjects(first)
    .flatMap((subject, place) => (place % 2 === 0 ? [subject] : others.slice(place, place + 1)))
    .map((subject) => ({ ...subject, sourceLinks: "https://atlas.example.org/?fact=" }));
}

const mixed = alternating("zh", "en");
const isMap = ({ plot }: PictureSubject): boolean => plot.body.kind === "map";
/** Whether PowerPoint draws the chart itself, as a chart or table. */
const isNative = ({ plot }: PictureSubject): boolean => ["bars", "dots", "matrix"].includes(plot.body.kind);

/** Each chart in the language that it does not have in `mixed`, without maps. */
const others = alternating("en", "zh").filter((each) => !isMap(each));
const pptx = (deck: Deck): Promise<Uint8Array> => pptxOf(deck, { paint: paintNothing });

// The validator is started once, so that everything is in this file. It takes long over a map's outlines: one map stands for
// all, and is drawn of the same shapes at every size. `tools/officeProof.sh` asks about every chart in every form.
describe("valid by the rules of the Open XML SDK", { timeout: 300_000 }, () => {
  it("is a deck of charts that can be edited, with its workbooks", async () => {
    const shown = mixed.filter((each) => !isMap(each) || each.plot.mode === "record");
    const bytes = await pptx(testDeck(shown, "zh", look()));
    expect(await objections(bytes, "pptx")).toEqual([]);
    const workbooks = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xlsx"));
    expect(workbooks.length).toBeGreaterThan(2);
    for (const [, contents] of workbooks.slice(0, 1)) expect(await objections(contents, "xlsx")).toEqual([]);
  });

  it.each(["vector", "picture"] as const)("is a deck of charts as a %s", async (slideForm) => {
    expect(
      await objections(await pptx(testDeck(mixed.slice(0, 2), "en", look({ slideForm }))), "pptx"),
    ).toEqual([]);
  });

  it("is a narrow talk with the presenter's own notes and no pages of words, its sections announced and its charts built up", async () => {
    const narrow = look({ preset: "phone" });
    const shown = [
      ...others.filter(isNative).slice(0, 1),
      ...others.filter((each) => !isNative(each)).slice(0, 2),
    ].map((subject) => ({ ...subject, section: "report" as const, notes: '<先讲>\n\u0007 & "then"' }));
    const slides = shown.map((subject) => chartSlide(subject, narrow));
    const deck = deckOf(shown, slides, {
      ...narrow,
      size: deckSize(narrow.size),
      template: null,
      locale: "zh",
      title: "Talk",
      without: ["cover", "sources"],
      hasSections: true,
      hasBuilds: true,
    });
    expect(await objections(await pptx(deck), "pptx")).toEqual([]);
  });

  it("is a deck in somebody's template, and one that was renewed in it", async () => {
    const own = await pptx(testDeck(others.slice(0, 1), "en", look({ preset: "standard", theme: "dark" })));
    const request = (chart: string) =>
      ({ chart, filters: noFilters, locale: "en", words: {}, view: "", sourceLinks: null }) as const;
    const talk = {
      title: "Talk",
      locale: "en",
      slides: [request("funds"), request("countyExits"), request("whatTheReportCounts")],
      hasBuilds: true,
      template: own,
    } as const;
    const means = { paint: paintNothing, loadFont: testFonts, paintsOwnFaces: false };
    const { file } = await exportDeck(talk, sources, defaultSettings, "pptx", means, () => undefined);
    expect(await objections(file.bytes, "pptx")).toEqual([]);
    const asked = { bytes: file.bytes, locale: "zh", filters: null, anyway: [], sourceLinks: null } as const;
    const { bytes } = await renewDeck(asked, sources, defaultSettings, means, () => undefined);
    expect(await objections(bytes, "pptx")).toEqual([]);
  });

  it.each(locales)("are Excel files of charts, in %s", async (locale) => {
    const [subject] = subjects(locale).filter(isNative);
    if (!subject) throw new Error("There is no such chart.");
    expect(await objections(await chartXlsx(subject), "xlsx")).toEqual([]);
  });
});
