import type { Chart } from "../../charts/chart";
import { chartFor, type Moved } from "../../charts/successors";
import type { OwnWords } from "../../export/exportSubject";
import type { Initiative } from "../../dataset/codes";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters, readFilters, writeFilters, type Filters } from "../../selectors/filters";
import { isRecord, isText } from "../shape";

/** A chart that was put aside for a talk, as it was seen then. */
export interface Slide {
  readonly chart: string;
  /** The chart's mode; empty for its first. */
  readonly mode: string;
  /** As much of the filters as mattered to the chart. */
  readonly filters: Filters;
  /** The presenter's own words, where there are any. */
  readonly words: Readonly<Partial<Record<Locale, OwnWords>>>;
  /** Which of several slides of the same view it is, from 2; absent for the first. */
  readonly copy?: number;
}

/** More slides than a talk has, and no more than a link can carry. */
export const mostSlides = 60;

/** The most characters of a title or subtitle of one's own. */
export const longestWords = 300;

/** What tells slides apart, and leads a link: `funds`, `trainingVolume.linear`, `funds~5-8`, `funds-2` for a second one. */
export function slideKey({ chart, mode, filters, copy = 1 }: Omit<Slide, "words">): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-");
  const name = copy === 1 ? chart : `${chart}-${copy}`;
  return `${name}${mode === "" ? "" : `.${mode}`}${chosen === undefined ? "" : `~${chosen}`}`;
}

/** Whether two slides show the same view of a chart, be it in other words. */
export function isSameView(one: Slide, other: Slide): boolean {
  return slideKey({ ...one, copy: 1 }) === slideKey({ ...other, copy: 1 });
}

/** A slide as a value of a link: its key, and behind a second `~` the presenter's words as JSON. */
export function writeSlide(slide: Slide): string {
  const key = slideKey(slide);
  if (JSON.stringify(slide.words) === "{}") return key;
  return `${key}${key.includes("~") ? "" : "~"}~${JSON.stringify(slide.words)}`;
}

/** Whether two lists have the same slides in the same order and words. */
export function isSameSlides(one: readonly Slide[], other: readonly Slide[]): boolean {
  return JSON.stringify(one.map(writeSlide)) === JSON.stringify(other.map(writeSlide));
}

/** A slide as a link has it, of the chart that is there today. */
interface ReadSlide {
  readonly slide: Slide;
  /** Where its chart went; null where it is still there. */
  readonly moved: Moved | null;
}

/** What slides may name. */
export interface KnownSlides {
  readonly charts: Readonly<Record<string, Chart>>;
  /** Null while they are not known. */
  readonly initiatives: readonly Initiative[] | null;
}

/** A value of a link as a slide; null where it names no chart, mode or initiative there is, or its words are broken. */
export function readSlide(value: string, { charts, initiatives }: KnownSlides): ReadSlide | null {
  const [name = "", chosen = "", ...rest] = value.split("~");
  const [numbered = "", mode = "", ...more] = name.split(".");
  const [, asked = "", number = "1"] = /^(.*?)(?:-(\d{1,2}))?$/.exec(numbered) ?? [];
  const copy = Number(number);
  const found = chartFor(asked, charts);
  const chart = found && charts[found.id];
  if (!chart || more.length > 0 || copy < 1) return null;
  const isMode = mode !== "" && chart.hasMode(mode);
  if (mode !== "" && !isMode && !found.moved) return null;
  const { filters, ignored } =
    chosen === ""
      ? { filters: noFilters, ignored: [] }
      : readFilters(chosen.replaceAll("-", ","), initiatives);
  if (ignored.length > 0) return null;
  const words = readWords(rest.join("~"));
  const own = isMode && mode !== chart.modes[0] ? mode : "";
  if (!words) return null;
  const slide = { chart: found.id, mode: own, filters, words };
  return { slide: copy === 1 ? slide : { ...slide, copy }, moved: found.moved };
}

/** Reads the values of slides in a link, each slide once and no more than there may be. */
export function readSlides(values: readonly string[], known: KnownSlides) {
  const slides = new Map<string, Slide>();
  const ignored: string[] = [];
  const moved: Moved[] = [];
  for (const value of values) {
    const read = readSlide(value, known);
    if (read && slides.size < mostSlides) slides.set(slideKey(read.slide), read.slide);
    else ignored.push(value);
    if (read?.moved) moved.push(read.moved);
  }
  return { slides: [...slides.values()], ignored, moved };
}

function readWords(json: string): Slide["words"] | null {
  if (json === "") return {};
  try {
    return wordsOf(JSON.parse(json));
  } catch {
    return null;
  }
}

function wordsOf(json: unknown): Slide["words"] | null {
  if (!isRecord(json)) return null;
  const words: Partial<Record<Locale, OwnWords>> = {};
  for (const locale of locales) {
    const { [locale]: own } = json;
    if (own === undefined) continue;
    if (!isRecord(own)) return null;
    const { title, subtitle } = own;
    if (![title, subtitle].every((line) => line === undefined || isText(line))) return null;
    words[locale] = {
      ...(isText(title) && { title: shortened(title) }),
      ...(isText(subtitle) && { subtitle: shortened(subtitle) }),
    };
  }
  return words;
}

function shortened(words: string): string {
  return Array.from(words).slice(0, longestWords).join("");
}

/** Slides with one more at their end, or without any of its view where it was among them. */
export function toggledSlide(slides: readonly Slide[], slide: Slide): readonly Slide[] {
  const rest = slides.filter((other) => !isSameView(other, slide));
  return rest.length < slides.length ? rest : [...slides, slide].slice(0, mostSlides);
}

/** Slides with one of them at another place. */
export function movedSlide(slides: readonly Slide[], from: number, to: number): readonly Slide[] {
  const moved = slides[from];
  if (moved === undefined) return slides;
  const rest = slides.filter((_, place) => place !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Slides with another one of the same view behind the one at a place. */
export function duplicatedSlide(slides: readonly Slide[], place: number): readonly Slide[] {
  const original = slides[place];
  if (original === undefined || slides.length >= mostSlides) return slides;
  const taken = new Set(slides.filter((other) => isSameView(other, original)).map(({ copy = 1 }) => copy));
  let copy = 2;
  while (taken.has(copy)) copy += 1;
  return [...slides.slice(0, place + 1), { ...original, copy }, ...slides.slice(place + 1)];
}
