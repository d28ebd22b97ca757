import type { Sources } from "../charts/chart";
import type { Filters } from "../selectors/filters";
import type { Bilingual, Locale } from "../i18n/locale";
import type { DeckProgress } from "./exportDeck";
import type { Means } from "./exportChart";
import { chartsOn, deckObject, keyOf, notesKey, notesObject, type DeckObject } from "./examineDeck";
import { faultWords, loadPart, PartNotLoaded } from "./exportFault";
import { subjectOf, subjectOrNull, type ExportRequest } from "./exportSubject";
import { loadPptx } from "./loadPptx";
import type { SlideIdentity } from "./office/objectName";
import type { Renewal } from "./office/renewedSlide";
import type { OpenedDeck, OpenedObject, OpenedSlide } from "./office/openedDeck";
import type { Part } from "./office/package";
import type { PartChange } from "./office/renewedPackage";
import type { ShownChart } from "./office/renewedWords";
import { renewedLook } from "./renewedLook";
import type { ExportSettings } from "./settings";

/** An edited deck that is to be renewed. */
export interface RenewRequest {
  readonly bytes: Uint8Array;
  readonly locale: Locale;
  /** For all charts; null leaves each its own. */
  readonly filters: Filters | null;
  /** The keys of objects that were changed by hand and are to be renewed all the same. */
  readonly anyway: readonly string[] | "all";
  /** How links to the source of any statement begin in the public atlas; null where there is none. */
  readonly sourceLinks: string | null;
}

/** A renewed deck, and what stayed as it was. */
export interface RenewedDeck {
  readonly bytes: Uint8Array;
  /** The numbers of slides that are renewed. */
  readonly renewed: readonly number[];
  /** What was changed by hand and left. */
  readonly left: readonly DeckObject[];
  /** Slides that could not be renewed, and why. */
  readonly missing: readonly { readonly slide: number; readonly chart: string; readonly reason: Bilingual }[];
  /** Whether the deck has colours that somebody has chosen, which stay. */
  readonly hasOwnColors: boolean;
}

async function loadRenewal() {
  const [opened, slides, { renewedPackage }, { chartObjects }, { renewedNotes }, words] = await loadPart(() =>
    Promise.all([
      import("./office/openedDeck"),
      import("./office/renewedSlide"),
      import("./office/renewedPackage"),
      import("./office/chartSlideParts"),
      import("./office/renewedNotes"),
      import("./office/renewedWords"),
    ]),
  );
  return { ...opened, ...slides, ...words, renewedPackage, chartObjects, renewedNotes };
}

/** Pixels of a fallback picture to one px of the SVG. */
const fallbackDensity = 2;

/**
 * Renews an edited deck in place, with today's figures, in a language, filter and theme: its charts, the words around them
 * and in its notes, and its slides of words. All else stays as it is, to the byte; what was changed by hand too, unless it
 * is asked for.
 * @throws ExportFault where the file is no deck of ours, or nothing of it can be renewed.
 */
export async function renewDeck(
  request: RenewRequest,
  sources: Sources,
  settings: ExportSettings,
  means: Means,
  onProgress: (progress: DeckProgress) => void | Promise<void>,
): Promise<RenewedDeck> {
  const { openDeck, hasChart, ownBoxes, ...renewal } = await loadRenewal();
  const { chartSlide } = await loadPptx();
  const opened = openDeck(request.bytes);
  const { deckFor, changes: themes, hasOwnColors } = await renewedLook(opened, request, settings);
  const changes: PartChange[] = [...themes];
  const parts: Part[] = [];
  const left: DeckObject[] = [];
  const missing: RenewedDeck["missing"][number][] = [];
  const renewed: number[] = [];
  const shown: ShownChart[] = [];
  const total = opened.slides.filter(hasChart).length;
  let number = firstFree(opened);
  let done = 0;
  const isWanted = (key: string): boolean => request.anyway === "all" || request.anyway.includes(key);
  const isAsked = (slide: OpenedSlide, object: OpenedObject): boolean =>
    !object.isChanged || isWanted(keyOf(slide, object));
  /** Puts new objects on a slide in place of old ones, and new notes below it. */
  const change = (slide: OpenedSlide, renewals: readonly Renewal[], given: readonly string[]): string => {
    const { notes } = slide;
    const areNotesLeft = notes?.isChanged === true && !isWanted(notesKey(slide));
    const replaced = renewals.flatMap(({ old }) => old);
    const stayed = slide.objects.filter((object) => object.isChanged && !replaced.includes(object));
    left.push(...stayed.map((object) => deckObject(slide, object)));
    if (areNotesLeft) left.push(notesObject(slide));
    if (replaced.length === 0) return slide.xml;
    renewed.push(slide.number);
    const next = renewal.renewedSlide(slide, renewals, opened.relationsOf(slide.path));
    changes.push({ path: slide.path, ...next });
    if (notes && !areNotesLeft) {
      const xml = renewal.renewedNotes(notes, given, request.locale);
      changes.push({ path: notes.path, xml, relations: [], gone: [] });
    }
    return next.xml;
  };
  for (const slide of opened.slides.filter(hasChart)) {
    const renewals: Renewal[] = [];
    const charts: Omit<ShownChart, "title" | "number">[] = [];
    for (const { identity, objects } of chartsOn(slide)) {
      // Words in one language around a chart in another would be no slide.
      const isRenewed = objects.some((object) => object.kind === "Chart" && isAsked(slide, object));
      const { deck, look } = deckFor(identity);
      try {
        const subject = subjectOf(requestOf(identity, request, isRenewed), sources);
        const contents = chartSlide(subject, look);
        charts.push({ subject, contents });
        if (!isRenewed) continue;
        await onProgress({ done, total, name: subject.plot.title });
        const next = await renewal.chartObjects(
          contents,
          number,
          deck,
          (picture) => means.paint(picture.svg, picture, fallbackDensity),
          ownBoxes(objects, contents.body.form === "drawing"),
        );
        const old = objects.filter((object) => isAsked(slide, object));
        renewals.push({ written: identity.written, next, old });
        parts.push(...next.parts);
        number += 1;
      } catch (cause) {
        if (cause instanceof PartNotLoaded) throw cause;
        missing.push({ slide: slide.number, chart: identity.chart, reason: faultWords(cause) });
        const subject = subjectOrNull(requestOf(identity, request, false), sources);
        if (subject) charts.push({ subject, contents: chartSlide(subject, look) });
      }
    }
    done += 1;
    const xml = change(slide, renewals, charts[0]?.contents.notes ?? []);
    const title = renewal.titleIn(xml);
    shown.push(...charts.map((chart) => ({ ...chart, title, number: slide.number })));
  }
  if (renewed.length > 0) {
    const words = { shown, locale: request.locale, dataset: sources.dataset, deckFor };
    for (const { slide, next, old, notes } of renewal.renewedWords(opened.slides, words, isAsked)) {
      change(
        slide,
        [{ written: slide.page?.written ?? [], next: { objects: next, relations: [], steps: [] }, old }],
        notes,
      );
    }
  }
  const bytes = renewal.renewedPackage(opened.files, changes, parts);
  return { bytes, renewed: renewed.sort((one, other) => one - other), left, missing, hasOwnColors };
}

/** A chart as it is asked for or, where it stays, as it was. */
function requestOf(
  { chart, mode, filters }: SlideIdentity,
  { locale, filters: asked, sourceLinks }: RenewRequest,
  isRenewed: boolean,
): ExportRequest {
  const own = mode === "" ? undefined : mode;
  const chosen = isRenewed ? (asked ?? filters) : filters;
  return { chart, mode: own, filters: chosen, locale, words: {}, view: "", sourceLinks };
}

/** A number that no part of the package has. */
function firstFree({ files }: OpenedDeck): number {
  const numbers = Object.keys(files).map((path) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
