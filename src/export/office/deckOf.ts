import type { Palette } from "../../render/theme";
import { atlasName, deckWords, type TalkWish } from "../talk/deckWords";
import type { PictureSubject } from "../picture/pictureTypes";
import type { Template } from "./template";
import type { ChartSlide, Deck, DeckSize } from "./deck";

/** A presenter's choices for a deck, besides its charts. */
interface DeckLook extends TalkWish {
  readonly palette: Palette;
  readonly background: string | null;
  readonly size: DeckSize;
  readonly template: Template | null;
  /** Whether the marks of charts appear one by one; not if absent. */
  readonly hasBuilds?: boolean;
}

/** One chart as a file of a single slide. */
export function slideDeck(
  slide: ChartSlide,
  { locale, ...look }: Omit<DeckLook, "title" | "without" | "hasSections">,
): Deck {
  const title = slide.title === "" ? atlasName[locale] : slide.title;
  return {
    hasBuilds: false,
    ...look,
    locale,
    title,
    slides: [slide],
    cover: null,
    announced: [],
    sources: [],
  };
}

/** The charts of a talk between a title slide and a closing slide of sources; `subjects` are what they were made from. */
export function deckOf(
  subjects: readonly PictureSubject[],
  slides: readonly ChartSlide[],
  look: DeckLook,
): Deck {
  const titles = slides.map(({ title }) => title);
  return { hasBuilds: false, ...look, ...deckWords(subjects, titles, look), slides };
}
