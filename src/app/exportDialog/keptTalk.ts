import * as z from "zod";
import type { Chart } from "../../charts/chart";
import { longestWords, mostSlides, readSlides, slideKey, writeSlide, type Slide } from "../address/slides";

/** The slides of a talk, and its title. */
export interface Talk {
  readonly slides: readonly Slide[];
  readonly talk: string;
}

/** A talk as it is kept on the reader's machine: slides as links have them, so that what a link carries is kept too. */
export const keptTalkSchema = z.object({ slides: z.array(z.string()), talk: z.string() });
export type KeptTalk = Readonly<z.infer<typeof keptTalkSchema>>;

export const noTalk: KeptTalk = { slides: [], talk: "" };

export function writeTalk({ slides, talk }: Talk): KeptTalk {
  return { slides: slides.map(writeSlide), talk };
}

/** What was kept, without slides that mean nothing to this edition of the atlas. */
export function readTalk({ slides, talk }: KeptTalk, charts: Readonly<Record<string, Chart>>): Talk {
  return {
    slides: readSlides(slides, charts).slides,
    talk: Array.from(talk).slice(0, longestWords).join(""),
  };
}

/** What a saved list of slides is called. */
export const talkFileName = "guizhou-atlas_slides.json";

const talkFileSchema = keptTalkSchema.extend({ atlasSlides: z.literal(1) });

/** A talk as the text of a file, for another machine or another day. */
export function fileOfTalk(talk: Talk): string {
  return `${JSON.stringify({ atlasSlides: 1, ...writeTalk(talk) }, null, 2)}\n`;
}

/** The talk of a file; null where it is no list of slides. */
export function talkOfFile(text: string, charts: Readonly<Record<string, Chart>>): Talk | null {
  try {
    const { data } = talkFileSchema.safeParse(JSON.parse(text));
    return data ? readTalk(data, charts) : null;
  } catch {
    return null;
  }
}

export function isEmptyTalk({ slides, talk }: Talk): boolean {
  return slides.length === 0 && talk === "";
}

export function isSameTalk(one: Talk, other: Talk): boolean {
  return JSON.stringify(writeTalk(one)) === JSON.stringify(writeTalk(other));
}

/** Two talks as one, and what of the second had to give way. */
export interface MergedTalk {
  readonly talk: Talk;
  /** Whether there were more slides than a talk may have. */
  readonly isFull: boolean;
  /** Whether both had the same chart in other words; the first's stay. */
  readonly hasOtherWords: boolean;
}

/** The slides of one talk and behind them those of another that it has not. */
export function mergedTalk(first: Talk, second: Talk): MergedTalk {
  const words = new Map(first.slides.map((slide) => [slideKey(slide), writeSlide(slide)]));
  const added = second.slides.filter((slide) => !words.has(slideKey(slide)));
  const slides = [...first.slides, ...added];
  return {
    talk: { slides: slides.slice(0, mostSlides), talk: first.talk === "" ? second.talk : first.talk },
    isFull: slides.length > mostSlides,
    hasOtherWords: second.slides.some((slide) => {
      const own = words.get(slideKey(slide));
      return own !== undefined && own !== writeSlide(slide);
    }),
  };
}
