import type { Sources } from "../charts/chart";
import type { Filters } from "../selectors/filters";
import type { Bilingual, Locale } from "../i18n/locale";
import type { DeckProgress } from "./exportDeck";
import type { Means } from "./exportChart";
import { faultWords, loadPart, PartNotLoaded } from "./exportFault";
import { subjectOf, type ExportRequest } from "./exportSubject";
import { loadPptx } from "./loadPptx";
import type { Deck } from "./office/deck";
import type { ObjectKind, SlideIdentity } from "./office/objectName";
import type { Renewal } from "./office/renewedSlide";
import type { OpenedDeck, OpenedObject, OpenedSlide } from "./office/openedDeck";
import type { Part } from "./office/package";
import type { PartChange } from "./office/renewedPackage";
import { pictureLook } from "./picture/pictureLook";
import type { PictureLook } from "./picture/pictureTypes";
import { backgrounds, defaultSettings, pictureThemes, presets, type ExportSettings } from "./settings";
import { templateLook } from "./templateLook";

/** An edited deck whose charts are to be renewed. */
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

/** An object of a slide, for which somebody may be asked. */
export interface DeckObject {
  readonly key: string;
  /** The slide's number, from 1. */
  readonly slide: number;
  readonly chart: string;
  readonly kind: ObjectKind;
}

/** What an opened deck holds. */
export interface DeckExamined {
  /** Slides in all, and those with a chart of ours. */
  readonly count: number;
  readonly charts: number;
  /** What was changed by hand since it was saved here. */
  readonly changed: readonly DeckObject[];
  /** Whether LibreOffice saved it, which writes all shapes anew, so that all seem changed. */
  readonly isRewritten: boolean;
}

/** A deck with renewed charts, and what stayed as it was. */
export interface RenewedDeck {
  readonly bytes: Uint8Array;
  /** The numbers of slides whose charts are renewed. */
  readonly renewed: readonly number[];
  /** Objects changed by hand that were left. */
  readonly left: readonly DeckObject[];
  /** Slides that could not be renewed, and why. */
  readonly missing: readonly { readonly slide: number; readonly chart: string; readonly reason: Bilingual }[];
  /** Whether the deck has colours that somebody has chosen, which stay. */
  readonly hasOwnColors: boolean;
}

async function loadRenewal() {
  const [{ openDeck }, { ownBoxes, renewedSlide }, { renewedPackage }, { recoloredTheme }, { chartObjects }] =
    await loadPart(() =>
      Promise.all([
        import("./office/openedDeck"),
        import("./office/renewedSlide"),
        import("./office/renewedPackage"),
        import("./office/recoloredTheme"),
        import("./office/chartSlideParts"),
      ]),
    );
  return { openDeck, ownBoxes, renewedSlide, renewedPackage, recoloredTheme, chartObjects };
}

const keyOf = ({ number }: OpenedSlide, { kind, id }: OpenedObject): string => `${number}/${kind}/${id}`;

/** A chart on a slide with the objects that go with it. */
interface ChartOnSlide {
  readonly identity: SlideIdentity;
  readonly objects: readonly OpenedObject[];
}

/** The charts on a slide; the words on it go with the first, others somebody has put there. */
function chartsOn({ objects }: OpenedSlide): readonly ChartOnSlide[] {
  const words = objects.filter(({ kind }) => kind !== "Chart");
  return objects
    .flatMap((chart) => (chart.identity ? [{ identity: chart.identity, chart }] : []))
    .map(({ identity, chart }, place) => ({ identity, objects: place === 0 ? [chart, ...words] : [chart] }));
}

function deckObject(slide: OpenedSlide, object: OpenedObject): DeckObject {
  const { identity } = chartsOn(slide).find(({ objects }) => objects.includes(object)) ?? { identity: null };
  return { key: keyOf(slide, object), slide: slide.number, chart: identity?.chart ?? "", kind: object.kind };
}

/** Pixels of a fallback picture to one px of the SVG. */
const fallbackDensity = 2;

/**
 * What can be renewed in a deck, and what was changed in it by hand.
 * @throws ExportFault that says what is wrong with the file.
 */
export async function examineDeck(bytes: Uint8Array): Promise<DeckExamined> {
  const { openDeck } = await loadRenewal();
  const { slides, count, isRewritten } = openDeck(bytes);
  const changed = slides.flatMap((slide) =>
    slide.objects.filter(({ isChanged }) => isChanged).map((object) => deckObject(slide, object)),
  );
  return { count, charts: slides.length, changed, isRewritten };
}

/**
 * Renews the charts of an edited deck in place, with today's figures, in a language, filter and theme. All else stays as
 * it is, to the byte; objects that were changed by hand too, unless they are asked for.
 * @throws ExportFault where the file is no deck of ours, or nothing of it can be renewed.
 */
export async function renewDeck(
  request: RenewRequest,
  sources: Sources,
  settings: ExportSettings,
  means: Means,
  onProgress: (progress: DeckProgress) => void | Promise<void>,
): Promise<RenewedDeck> {
  const { openDeck, ownBoxes, renewedSlide, renewedPackage, chartObjects } = await loadRenewal();
  const { chartSlide } = await loadPptx();
  const opened = openDeck(request.bytes);
  const { deckFor, changes: themes, hasOwnColors } = await looksOf(opened, request, settings);
  const changes: PartChange[] = [...themes];
  const parts: Part[] = [];
  const left: DeckObject[] = [];
  const missing: RenewedDeck["missing"][number][] = [];
  const renewed: number[] = [];
  let number = firstFree(opened);
  let done = 0;
  const isAsked = (slide: OpenedSlide, object: OpenedObject): boolean =>
    !object.isChanged || request.anyway === "all" || request.anyway.includes(keyOf(slide, object));
  for (const slide of opened.slides) {
    const renewals: Renewal[] = [];
    const stay = new Set(slide.objects);
    for (const { identity, objects } of chartsOn(slide)) {
      // Words in one language around a chart in another would be no slide.
      const isRenewed = objects.some((object) => object.kind === "Chart" && isAsked(slide, object));
      const old = isRenewed ? objects.filter((object) => isAsked(slide, object)) : [];
      if (old.length === 0) continue;
      try {
        const { deck, look } = deckFor(identity);
        const subject = subjectOf(requestOf(identity, request), sources);
        await onProgress({ done, total: opened.slides.length, name: subject.plot.title });
        const contents = chartSlide(subject, look);
        const next = await chartObjects(
          contents,
          number,
          deck,
          (picture) => means.paint(picture.svg, picture, fallbackDensity),
          ownBoxes(objects, contents.body.form === "drawing"),
        );
        renewals.push({ identity, next, old });
        parts.push(...next.parts);
        number += 1;
      } catch (cause) {
        if (cause instanceof PartNotLoaded) throw cause;
        missing.push({ slide: slide.number, chart: identity.chart, reason: faultWords(cause) });
      }
      for (const object of old) stay.delete(object);
    }
    done += 1;
    left.push(...[...stay].filter(({ isChanged }) => isChanged).map((each) => deckObject(slide, each)));
    if (renewals.length === 0) continue;
    renewed.push(slide.number);
    changes.push({
      path: slide.path,
      ...renewedSlide(slide, renewals, opened.relationsOf(slide.path)),
    });
  }
  const bytes = renewedPackage(opened.files, changes, parts);
  return { bytes, renewed, left, missing, hasOwnColors };
}

function requestOf(
  { chart, mode, filters }: SlideIdentity,
  { locale, filters: asked, sourceLinks }: RenewRequest,
): ExportRequest {
  const own = mode === "" ? undefined : mode;
  return { chart, mode: own, filters: asked ?? filters, locale, words: {}, view: "", sourceLinks };
}

/** A number that no part of the package has. */
function firstFree({ files }: OpenedDeck): number {
  const numbers = Object.keys(files).map((path) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/** How new objects are to look in a deck, and how its theme changes for that. */
async function looksOf(opened: OpenedDeck, { bytes, locale }: RenewRequest, settings: ExportSettings) {
  const { recoloredTheme } = await loadRenewal();
  const { deckSize, readTemplate } = await loadPptx();
  const own: PictureLook = { ...pictureLook(settings), size: sizeOf(opened, settings) };
  const isTemplated = opened.slides.some((slide) =>
    chartsOn(slide).some(({ identity }) => identity.hasTemplate),
  );
  const template = isTemplated ? readTemplate(bytes) : null;
  const inTemplate = template ? templateLook(template, own) : own;
  const palettes = pictureThemes.flatMap((theme) =>
    backgrounds.map((background) => pictureLook({ ...defaultSettings, theme, background }).palette),
  );
  const { path, xml } = opened.theme;
  const recolored =
    isTemplated || opened.isRewritten
      ? null
      : recoloredTheme(xml, palettes, own.palette, own.background ?? own.palette.paper);
  const changes: readonly PartChange[] =
    recolored === null || recolored === xml ? [] : [{ path, xml: recolored, relations: [], gone: [] }];
  const deckFor = ({ hasTemplate }: SlideIdentity): { readonly deck: Deck; readonly look: PictureLook } => {
    const look = hasTemplate ? inTemplate : own;
    const size = deckSize(look.size);
    const words = { locale, title: "", cover: null, slides: [], announced: [], sources: [] };
    return { look, deck: { ...look, ...words, size, template: hasTemplate ? template : null } };
  };
  return { deckFor, changes, hasOwnColors: recolored === null };
}

/** The size of a deck's slides, with the letters that go with it. */
function sizeOf({ size: { width, height } }: OpenedDeck, settings: ExportSettings): PictureLook["size"] {
  const known = Object.values(presets).find((each) => each.width === width && each.height === height);
  const custom = { width, height, unit: "px", dpi: defaultSettings.custom.dpi } as const;
  return known ?? pictureLook({ ...settings, preset: "custom", custom }).size;
}
