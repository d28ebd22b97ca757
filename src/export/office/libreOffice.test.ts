import { unzipSync } from "fflate";
import type { PNG } from "pngjs";
import { beforeAll, describe, expect, it } from "vitest";
import { locales, type Locale } from "../../i18n/locale";
import { convertedDecks, isLibreOfficeMissing, libreOfficeNote } from "../../testing/libreOffice";
import { resvgPainter } from "../../../tools/render/paint";
import { nodeFonts } from "../pdf/nodeFonts";
import { pptxOf } from "./pptx";
import { look, subjects, testDeck, wholeDeck, type WholeDeck } from "../../testing/testDecks";

const letters = (text: string): string => text.replace(/\s/g, "");

const paint = resvgPainter(nodeFonts());
/** px per px of a slide at which pages are compared. */
const pagesDensity = 0.5;

function widthOf(svg: string): number {
  return Number(/ width="(\d+)"/.exec(svg)?.[1]);
}

/** Pictures of all charts that are drawn with shapes in a deck of all charts. */
async function picturesOf({ deck }: WholeDeck): Promise<Uint8Array> {
  const shown = subjects(deck.locale).filter((_, place) => deck.slides[place]?.body.form === "drawing");
  const pictures = testDeck(shown, deck.locale, look({ slideForm: "picture" }));
  return pptxOf(pictures, { paint: async (svg) => paint(svg, { width: widthOf(svg) }, pagesDensity) });
}

async function convertedBoth() {
  const made = { zh: await wholeDeck("zh"), en: await wholeDeck("en") };
  const shown = convertedDecks({
    zh: made.zh.bytes,
    en: made.en.bytes,
    "zh-pictures": await picturesOf(made.zh),
    "en-pictures": await picturesOf(made.en),
  });
  return { made, shown };
}

describe.skipIf(isLibreOfficeMissing)(`a deck in LibreOffice${libreOfficeNote}`, { timeout: 400_000 }, () => {
  let decks: Awaited<ReturnType<typeof convertedBoth>>;
  beforeAll(async () => {
    decks = await convertedBoth();
  }, 400_000);

  it.each(locales)(
    "has a page for each slide, with its words and the labels of its charts, in %s",
    (locale: Locale) => {
      const { deck, bytes } = decks.made[locale];
      const slides = Object.keys(unzipSync(bytes)).filter((path) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(path),
      );
      const pages = decks.shown(locale).text.map(letters);
      expect(pages).toHaveLength(slides.length);
      deck.slides.forEach(({ title, source, body }, place) => {
        const page = pages[place + 1] ?? "";
        expect(page).toContain(letters(title));
        expect(page).toContain(letters(source).slice(0, 30));
        if (body.form !== "bars" && body.form !== "dots") return;
        const labels = body.series.flatMap(({ points }) =>
          // A label may be broken, with words of its neighbours between its own.
          points.flatMap((point) => (point?.label[0] ?? "").split(/\s/).map(letters)),
        );
        expect(labels.filter((label) => !page.includes(label))).toEqual([]);
      });
    },
  );

  // Programs differ in how they smooth letters and lines, in hatching, and in the spacing between Chinese and digits. The
  // difference is 3.1 at most, and 6.0 where half a map is hatched; a slide without its drawing differs by 8 or more, a map
  // by far more.
  it.each(locales)("shows every chart made of shapes as in its picture, in %s", (locale: Locale) => {
    const drawn = decks.shown(locale).pages().slice(1);
    const painted = decks.shown(`${locale}-pictures`).pages().slice(1);
    const { slides } = decks.made[locale].deck;
    const ofShapes = [...slides.entries()].filter(([, { body }]) => body.form === "drawing");
    const ruled = subjects(locale).filter(({ plot }) => plot.body.kind === "map" && plot.mode !== "report");
    const ruledTitles = new Set(ruled.map(({ plot }) => plot.title));
    expect(ofShapes.length).toBeGreaterThan(5);
    const differences = ofShapes.map(([slide, { title }], place) => {
      const [one, other] = [drawn[slide], painted[place]];
      return { title, difference: one && other ? difference(one, other) : Infinity };
    });
    const most = (slideTitle: string): number => (ruledTitles.has(slideTitle) ? 6.5 : 4);
    expect(differences.filter((each) => each.difference > most(each.title))).toEqual([]);
  });
});

/** Side in px of squares whose mean colours are compared, so that the smoothing of letters does not matter. */
const square = 12;

function means({ data, width, height }: PNG): readonly number[] {
  const [across, down] = [Math.floor(width / square), Math.floor(height / square)];
  return Array.from({ length: across * down * 3 }, (_, part) => {
    const [place, color] = [Math.floor(part / 3), part % 3];
    const [left, top] = [(place % across) * square, Math.floor(place / across) * square];
    let sum = 0;
    for (let y = top; y < top + square; y += 1)
      for (let x = left; x < left + square; x += 1) sum += data[(y * width + x) * 4 + color] ?? 0;
    return sum / square ** 2;
  });
}

/** The mean difference of two pictures over all squares and colours, 0–255. */
function difference(one: PNG, other: PNG): number {
  const [first, second] = [means(one), means(other)];
  return first.reduce((sum, value, place) => sum + Math.abs(value - (second[place] ?? 0)), 0) / first.length;
}
