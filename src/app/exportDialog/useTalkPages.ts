import { useMemo } from "react";
import type { Sources } from "../../charts/chart";
import type { ExportSubject } from "../../export/exportSubject";
import { pictureOf } from "../../export/picture/picture";
import { pictureLook } from "../../export/picture/pictureLook";
import { once, remembered } from "../../export/remembered";
import type { ExportSettings } from "../../export/settings";
import type { TalkWish } from "../../export/talk/deckWords";
import { talkPages, type TalkPage } from "../../export/talk/talkPages";
import type { Locale } from "../../i18n/locale";
import { useSteady } from "../../ui/useSteady";
import { isSameSlides, slideKey, writeSlide, type Slide } from "../address/slides";
import { listedSlide, type ListedSlide } from "./listedSlide";

/** Slides with what they draw; a slide that stays the same is not worked out again, wherever it moves. */
export function useListedSlides(
  slides: readonly Slide[],
  language: Locale,
  sources: Sources,
): readonly ListedSlide[] {
  const steady = useSteady(slides, isSameSlides);
  const listed = useMemo(
    () => remembered(writeSlide, (slide: Slide) => listedSlide(slide, language, sources)),
    [language, sources],
  );
  return useMemo(() => steady.map(listed), [steady, listed]);
}

/** A page of the talk; of a chart's page, the key of its slide. */
export interface PagedSlide {
  readonly page: TalkPage;
  /** From 1, as it stands on the page. */
  readonly number: number;
  /** Null for pages of words. */
  readonly key: string | null;
}

/** The pages of the talk in their order, as pictures that are drawn once they are wanted, and no more than once. */
export function useTalkPages(
  listed: readonly ListedSlide[],
  { title, locale, without, hasSections }: Required<TalkWish>,
  notes: Readonly<Record<string, string>>,
  settings: ExportSettings,
): readonly PagedSlide[] {
  const drawn = useMemo(() => {
    const look = pictureLook(settings);
    return remembered(
      (subject: ExportSubject) => subject,
      (subject) => once(() => pictureOf(subject, look)),
    );
  }, [settings]);
  return useMemo(() => {
    const charts = listed.flatMap(({ slide, subject }) => {
      if (!subject) return [];
      const key = slideKey(slide);
      return [{ key, subject: { ...subject, notes: notes[key] ?? "" }, draw: drawn(subject) }];
    });
    const keys = charts.map(({ key }) => key);
    const pages = talkPages(charts, { title, locale, without, hasSections }, settings);
    const ofCharts = pages.filter(({ kind }) => kind === "chart");
    return pages.map((page, place) => ({
      page,
      number: place + 1,
      key: keys[ofCharts.indexOf(page)] ?? null,
    }));
  }, [listed, title, locale, without, hasSections, notes, settings, drawn]);
}
