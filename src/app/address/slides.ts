import * as z from "zod";
import type { Chart } from "../../charts/chart";
import { chartFor, type Moved } from "../../charts/successors";
import type { OwnWords } from "../../export/exportSubject";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters, readFilters, writeFilters, type Filters } from "../../selectors/filters";

/** A chart that was put aside for a talk, as it was seen then. */
export interface Slide {
  readonly chart: string;
  /** The chart's mode; empty for its first. */
  readonly mode: string;
  /** As much of the filters as mattered to the chart. */
  readonly filters: Filters;
  /** The presenter's own words, where there are any. */
  readonly words: Readonly<Partial<Record<Locale, OwnWords>>>;
}

/** More slides than a talk has, and no more than a link can carry. */
export const mostSlides = 60;

/** The most characters of a title or subtitle of one's own. */
export const longestWords = 300;

const text = z.string().transform((words) => Array.from(words).slice(0, longestWords).join(""));
const ownWords = z.object({ title: text.optional(), subtitle: text.optional() });
const wordsSchema = z.object(Object.fromEntries(locales.map((locale) => [locale, ownWords.optional()])));

/** What tells slides apart, and leads a link: `funds`, `trainingVolume.linear`, `funds~5-8`. */
export function slideKey({ chart, mode, filters }: Pick<Slide, "chart" | "mode" | "filters">): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-");
  return `${chart}${mode === "" ? "" : `.${mode}`}${chosen === undefined ? "" : `~${chosen}`}`;
}

/** A slide as a value of a link: its key, and behind a second `~` the presenter's words as JSON. */
export function writeSlide(slide: Slide): string {
  const key = slideKey(slide);
  if (JSON.stringify(slide.words) === "{}") return key;
  return `${key}${key.includes("~") ? "" : "~"}~${JSON.stringify(slide.words)}`;
}

/** A slide as a link has it, of the chart that is there today. */
interface ReadSlide {
  readonly slide: Slide;
  /** Where its chart went; null where it is still there. */
  readonly moved: Moved | null;
}

/** A value of a link as a slide; null where it names no chart, mode or initiative there is, or its words are broken. */
export function readSlide(value: string, charts: Readonly<Record<string, Chart>>): ReadSlide | null {
  const [name = "", chosen = "", ...rest] = value.split("~");
  const [asked = "", mode = "", ...more] = name.split(".");
  const found = chartFor(asked, charts);
  const chart = found && charts[found.id];
  if (!chart || more.length > 0) return null;
  const isMode = mode !== "" && chart.hasMode(mode);
  if (mode !== "" && !isMode && !found.moved) return null;
  const { filters, ignored } =
    chosen === "" ? { filters: noFilters, ignored: [] } : readFilters(chosen.replaceAll("-", ","));
  if (ignored.length > 0) return null;
  const words = readWords(rest.join("~"));
  const own = isMode && mode !== chart.modes[0] ? mode : "";
  return words && { slide: { chart: found.id, mode: own, filters, words }, moved: found.moved };
}

/** Reads the values of slides in a link, each slide once and no more than there may be. */
export function readSlides(values: readonly string[], charts: Readonly<Record<string, Chart>>) {
  const slides = new Map<string, Slide>();
  const ignored: string[] = [];
  const moved: Moved[] = [];
  for (const value of values) {
    const read = readSlide(value, charts);
    if (read && slides.size < mostSlides) slides.set(slideKey(read.slide), read.slide);
    else ignored.push(value);
    if (read?.moved) moved.push(read.moved);
  }
  return { slides: [...slides.values()], ignored, moved };
}

function readWords(json: string): Slide["words"] | null {
  if (json === "") return {};
  try {
    return wordsSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** Slides with one more at their end, or without it where it was among them. */
export function toggledSlide(slides: readonly Slide[], slide: Slide): readonly Slide[] {
  const rest = slides.filter((other) => slideKey(other) !== slideKey(slide));
  return rest.length < slides.length ? rest : [...slides, slide].slice(0, mostSlides);
}

/** Slides with one of them at another place. */
export function movedSlide(slides: readonly Slide[], from: number, to: number): readonly Slide[] {
  const moved = slides[from];
  if (moved === undefined) return slides;
  const rest = slides.filter((_, place) => place !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
