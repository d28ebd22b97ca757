import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../i18n/locale";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";
import type { PictureSubject } from "../picture/pictureTypes";
import { chartXlsx } from "../table/chartXlsx";
import { chartSlide } from "./chartSlide";
import { deckSize } from "./deck";
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
/** Each chart in the language that it does not have in `mixed`. */
const swapped = alternating("en", "zh");
const isMap = ({ plot }: PictureSubject): boolean => plot.body.kind === "map";
/** Whether PowerPoint draws the chart itself, as a chart or table. */
const isNative = ({ plot }: PictureSubject): boolean => ["bars", "dots", "matrix"].includes(plot.body.kind);

// The validator reads a map's outlines in many seconds: one map stands for all, and is drawn of the same shapes at every size.
describe("valid by the rules of the Open XML SDK", { timeout: 300_000 }, () => {
  it.each([
    {
      slideForm: "drawing",
      preset: "slide",
      shown: [
        ...mixed.filter((each) => !isMap(each) || each.plot.mode === "record"),
        ...swapped.filter(isNative),
      ],
    },
    { slideForm: "drawing", preset: "phone", shown: swapped.filter((each) => !isMap(each)) },
    { slideForm: "vector", preset: "slide", shown: mixed.slice(0, 3) },
  ] as const)(
    "a deck of charts as $slideForm, $preset, is whole, with its workbooks",
    async ({ shown, ...asked }) => {
      const deck = testDeck(shown, "zh", look(asked));
      const bytes = await pptxOf(deck, { paint: paintNothing });
      expect(await objections(bytes, "pptx")).toEqual([]);
      const workbooks = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xlsx"));
      expect(workbooks.length > 2).toBe(asked.slideForm === "drawing" && asked.preset === "slide");
      for (const [, contents] of workbooks.slice(0, 3))
        expect(await objections(contents, "xlsx")).toEqual([]);
    },
  );

  it("so is a talk with the presenter's own notes and without pages of words, its sections announced and its charts built up", async () => {
    // A PowerPoint chart and a drawing of shapes.
    const shown = [
      ...mixed.filter(isNative).slice(0, 1),
      ...mixed.filter(({ plot }) => plot.body.kind === "boxes"),
    ]
      .slice(0, 2)
      .map((subject) => ({ ...subject, section: "report" as const, notes: '<先讲>\n\u0007 & "then"' }));
    const style = { ...look(), size: deckSize(look().size), template: null } as const;
    const slides = shown.map((subject) => chartSlide(subject, look()));
    const without = ["cover", "sources"] as const;
    const deck = deckOf(shown, slides, {
      ...style,
      locale: "zh",
      title: "Talk",
      without,
      hasSections: true,
      hasBuilds: true,
    });
    expect(await objections(await pptxOf(deck, { paint: paintNothing }), "pptx")).toEqual([]);
  });

  it.each(locales)("so are Excel files of charts, in %s", async (locale) => {
    for (const subject of subjects(locale).slice(0, 3)) {
      expect(await objections(await chartXlsx(subject), "xlsx")).toEqual([]);
    }
  });
});
