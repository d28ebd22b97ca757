import { loadPart } from "./exportFault";
import type { ObjectKind, SlideIdentity, WordView } from "./office/objectName";
import type { OpenedObject, OpenedSlide } from "./office/openedDeck";

/** An object of a slide, for which somebody may be asked. */
export interface DeckObject {
  readonly key: string;
  /** The slide's number, from 1. */
  readonly slide: number;
  /** Empty on a slide of words. */
  readonly chart: string;
  /** Which slide of words it is on; null for the slide of a chart. */
  readonly page: WordView["page"] | null;
  readonly kind: ObjectKind | "Notes";
}

/** What an opened deck holds. */
export interface DeckExamined {
  /** Slides in all, those with a chart of ours, and those with words of ours. */
  readonly count: number;
  readonly charts: number;
  readonly words: number;
  /** What was changed by hand since it was saved here. */
  readonly changed: readonly DeckObject[];
  /** Whether LibreOffice saved it, which writes all shapes anew, so that all seem changed. */
  readonly isRewritten: boolean;
}

/**
 * What can be renewed in a deck, and what was changed in it by hand.
 * @throws ExportFault that says what is wrong with the file.
 */
export async function examineDeck(bytes: Uint8Array): Promise<DeckExamined> {
  const { openDeck, hasChart } = await loadPart(() => import("./office/openedDeck"));
  const { slides, count, isRewritten } = openDeck(bytes);
  const changed = slides.flatMap((slide) => [
    ...slide.objects.filter(({ isChanged }) => isChanged).map((object) => deckObject(slide, object)),
    ...(slide.notes?.isChanged ? [notesObject(slide)] : []),
  ]);
  const charts = slides.filter(hasChart).length;
  return { count, charts, words: slides.length - charts, changed, isRewritten };
}

/** The key of an object on a slide. */
export const keyOf = ({ number }: OpenedSlide, { kind, id }: OpenedObject): string =>
  `${number}/${kind}/${id}`;
/** The key of a slide's notes. */
export const notesKey = ({ number }: OpenedSlide): string => `${number}/Notes`;

/** A chart on a slide with the objects that go with it. */
interface ChartOnSlide {
  readonly identity: SlideIdentity;
  readonly objects: readonly OpenedObject[];
}

/** The charts on a slide; the words on it go with the first, others somebody has put there. */
export function chartsOn({ objects, page }: OpenedSlide): readonly ChartOnSlide[] {
  const words = page === null ? objects.filter(({ kind }) => kind !== "Chart") : [];
  return objects
    .flatMap((chart) => (chart.identity ? [{ identity: chart.identity, chart }] : []))
    .map(({ identity, chart }, place) => ({ identity, objects: place === 0 ? [chart, ...words] : [chart] }));
}

/** An object of a slide, as it is listed for the reader. */
export function deckObject(slide: OpenedSlide, object: OpenedObject): DeckObject {
  const identity = chartsOn(slide).find(({ objects }) => objects.includes(object))?.identity;
  const page = identity ? null : (slide.page?.page ?? null);
  const { kind } = object;
  return { key: keyOf(slide, object), slide: slide.number, chart: identity?.chart ?? "", page, kind };
}

/** The notes of a slide, as they are listed for the reader. */
export function notesObject(slide: OpenedSlide): DeckObject {
  const [first] = chartsOn(slide);
  return {
    key: notesKey(slide),
    slide: slide.number,
    chart: first?.identity.chart ?? "",
    page: first ? null : (slide.page?.page ?? null),
    kind: "Notes",
  };
}
