import { talkTitle } from "../../dataset/reportWords";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { ExportSubject } from "../exportSubject";
import { deckWords, givenTitles } from "../talk/deckWords";
import { sectionPageOf } from "../talk/announcedSections";
import { coverNotes, coverSlide } from "./coverSlide";
import type { ChartSlide, Deck } from "./deck";
import type { SlideObject } from "./identifiedObjects";
import type { WordIdentity } from "./objectName";
import type { OpenedObject, OpenedSlide } from "./openedDeck";
import { ownBoxes } from "./renewedSlide";
import { sectionSlide } from "./sectionSlide";
import { sourceSlides } from "./sourceSlides";
import { named, xmlTree } from "./xmlTree";

/** A chart in a renewed deck. */
export interface ShownChart {
  readonly subject: ExportSubject;
  readonly contents: ChartSlide;
  /** What stands above it now. */
  readonly title: string;
  /** Of its slide, from 1. */
  readonly number: number;
}

/** What the words of a renewed deck speak of. */
interface WordsWanted {
  readonly shown: readonly ShownChart[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly deckFor: (slide: { readonly hasTemplate: boolean }) => { readonly deck: Deck };
}

/** New words for a slide, and what gives way to them. */
export interface RenewedWords {
  readonly slide: OpenedSlide;
  readonly next: readonly SlideObject[];
  readonly old: readonly OpenedObject[];
  readonly notes: readonly string[];
}

const titleShape = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="(?:title|ctrTitle)"[\s\S]*?<\/p:sp>/;

/** What the title of a slide says; empty where it has none. */
export function titleIn(slide: string): string {
  const shape = titleShape.exec(slide)?.[0];
  if (shape === undefined) return "";
  const tree = xmlTree(shape);
  return named(tree, "a:t")
    .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
    .join("")
    .trim();
}

type WordSlide = OpenedSlide & { readonly page: WordIdentity };
const isWordSlide = (slide: OpenedSlide): slide is WordSlide => slide.page !== null;
const packed = (text: string): string => text.replace(/\s+/g, "");

/** New words for the cover, for slides that announce sections, and for those of sources, with the numbers that slides have now. */
export function renewedWords(
  opened: readonly OpenedSlide[],
  wanted: WordsWanted,
  isAsked: (slide: OpenedSlide, object: OpenedObject) => boolean,
): readonly RenewedWords[] {
  const { shown, locale, dataset, deckFor } = wanted;
  const slides = opened.filter(isWordSlide);
  const sourcesSlides = slides.filter(({ page }) => page.page === "sources");
  // What goes on from slide to slide is renewed as one.
  const areSourcesAsked = sourcesSlides.every((slide) =>
    slide.objects.every((object) => object.kind !== "Text" || isAsked(slide, object)),
  );
  const deckWith = (page: WordIdentity, title: string): Deck => {
    const words = deckWords(
      shown.map(({ subject }) => subject),
      shown.map((chart) => chart.title),
      { locale, title },
      shown.map(({ number }) => number),
    );
    return { ...deckFor(page).deck, ...words, slides: shown.map(({ contents }) => contents) };
  };
  return slides.flatMap((slide): readonly RenewedWords[] => {
    const { page, objects, number, xml } = slide;
    const own = objects.filter(({ kind }) => kind !== "Chart");
    const asked = own.filter((object) => isAsked(slide, object));
    const boxes = ownBoxes(own, false);
    switch (page.page) {
      case "cover": {
        const said = packed(titleIn(xml));
        const isTitleAsked = asked.some(({ kind, isChanged }) => kind === "Title" && isChanged);
        const given =
          givenTitles(dataset).find((title) => packed(title[page.locale]) === said) ??
          (isTitleAsked ? talkTitle(dataset) : undefined);
        const deck = deckWith(page, given?.[locale] ?? titleIn(xml));
        if (!deck.cover) return [];
        const { objects: next } = coverSlide(deck.cover, deck, boxes);
        const old = given ? asked : asked.filter(({ kind }) => kind !== "Title");
        return [{ slide, next, old, notes: coverNotes(deck.cover) }];
      }
      case "section": {
        const words = sectionPageOf(page.section, dataset, locale);
        const { objects: next } = sectionSlide(words, number, deckFor(page).deck, boxes);
        return [{ slide, next, old: asked, notes: [words.line] }];
      }
      case "sources": {
        const deck = deckWith(page, "");
        const places = { count: sourcesSlides.length, boxes };
        const next = sourceSlides(deck, number, places)[sourcesSlides.indexOf(slide)]?.objects ?? [];
        const old = areSourcesAsked ? asked : asked.filter(({ kind }) => kind !== "Text");
        return [{ slide, next, old, notes: deck.sources }];
      }
    }
  });
}
