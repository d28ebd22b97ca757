import { charts } from "../charts/index";
import type { Locale } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import type { PictureLook, PictureSubject } from "../export/picture/pictureTypes";
import { pictureLook } from "../export/picture/pictureLook";
import { defaultSettings, type ExportSettings } from "../export/settings";
import { chartSlide } from "../export/office/chartSlide";
import { deckSize, type Deck } from "../export/office/deck";
import { deckOf, slideDeck } from "../export/office/deckOf";
import { pptxOf } from "../export/office/pptx";
import type { Template } from "../export/office/template";
import { sources } from "./sources";

/** Every chart in every mode, unfiltered. */
export function subjects(locale: Locale): readonly PictureSubject[] {
  return Object.values(charts).flatMap((chart) =>
    (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) => {
      const plot = chart.plot(sources, { filters: noFilters, locale, mode });
      return plot ? [{ plot, dataset: sources.dataset, filters: noFilters }] : [];
    }),
  );
}

export function look(settings: Partial<ExportSettings> = {}): PictureLook {
  return pictureLook({ ...defaultSettings, ...settings });
}

/** Charts as a deck, or one as a single slide, as the product makes them. */
export function testDeck(
  shown: readonly PictureSubject[],
  locale: Locale,
  own: PictureLook = look(),
  title = "Figures",
  template: Template | null = null,
): Deck {
  const slides = shown.map((subject) => chartSlide(subject, own));
  const style = { ...own, locale, size: deckSize(own.size), template };
  const [only, ...others] = slides;
  return only && others.length === 0 ? slideDeck(only, style) : deckOf(shown, slides, { ...style, title });
}

const wholeDecks = new Map<string, Promise<WholeDeck>>();

/** A deck of all charts, and the file made from it. */
export interface WholeDeck {
  readonly deck: Deck;
  readonly bytes: Uint8Array;
}

/** The deck of all charts in a language and look, made once for all tests. */
export function wholeDeck(locale: Locale, settings: Partial<ExportSettings> = {}): Promise<WholeDeck> {
  const key = JSON.stringify([locale, settings]);
  const made = wholeDecks.get(key) ?? packed(testDeck(subjects(locale), locale, look(settings)));
  wholeDecks.set(key, made);
  return made;
}

async function packed(deck: Deck): Promise<WholeDeck> {
  return { deck, bytes: await pptxOf(deck, { paint: paintNothing }) };
}

/** The smallest possible PNG, for tests that need no painted picture. */
const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="),
  (character) => character.charCodeAt(0),
);

export const paintNothing = () => Promise.resolve(onePixel);
