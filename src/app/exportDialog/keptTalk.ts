import { wordPageKinds, type WordPageKind } from "../../export/talk/wordPageKinds";
import {
  isSameSlides,
  longestWords,
  type KnownSlides,
  mostSlides,
  readSlide,
  readSlides,
  slideKey,
  writeSlide,
  type Slide,
} from "../address/slides";
import { isBoolean, isListOf, isOneOf, isRecord, isRecordOf, isText, shapeOf } from "../shape";

/** The slides of a talk, and its title. */
export interface Talk {
  readonly slides: readonly Slide[];
  readonly talk: string;
}

/** A talk as it is kept on the reader's machine: slides as links have them, so that what a link carries is kept too. */
export interface KeptTalk {
  readonly slides: readonly string[];
  readonly talk: string;
}

/** The shape in which it is kept. */
export const keptTalkShape = shapeOf((value): KeptTalk | undefined => {
  if (!isRecord(value)) return undefined;
  const { slides, talk } = value;
  return isListOf(slides, isText) && isText(talk) ? { slides, talk } : undefined;
});

export const noTalk: KeptTalk = { slides: [], talk: "" };

export function writeTalk({ slides, talk }: Talk): KeptTalk {
  return { slides: slides.map(writeSlide), talk };
}

/** What was kept, without slides that mean nothing to this edition of the atlas. */
export function readTalk({ slides, talk }: KeptTalk, known: KnownSlides): Talk {
  return {
    slides: readSlides(slides, known).slides,
    talk: Array.from(talk).slice(0, longestWords).join(""),
  };
}

/** What of a talk no link carries, for it may be long: kept on the machine and in files alone. */
export interface TalkDetails {
  /** What the presenter means to say, by the key of the slide. */
  readonly notes: Readonly<Record<string, string>>;
  /** The pages of words that are left out. */
  readonly without: readonly WordPageKind[];
  /** Whether slides of their own announce the sections. */
  readonly hasSections: boolean;
  /** Whether the marks of charts on PowerPoint slides appear one by one. */
  readonly hasBuilds: boolean;
}

/** The most characters of the notes to one slide. */
export const longestNotes = 5000;

const isWordPageKind = isOneOf(wordPageKinds);

/** The shape in which they are kept; earlier editions kept fewer. */
export const talkDetailsShape = shapeOf((value): TalkDetails | undefined => {
  if (!isRecord(value)) return undefined;
  const { notes = {}, without = [], hasSections = false, hasBuilds = false } = value;
  const areFlags = isBoolean(hasSections) && isBoolean(hasBuilds);
  return isRecordOf(notes, isText) && isListOf(without, isWordPageKind) && areFlags
    ? { notes, without, hasSections, hasBuilds }
    : undefined;
});

export const noDetails: TalkDetails = { notes: {}, without: [], hasSections: false, hasBuilds: false };

/** Details with other notes to a slide; empty ones are none. */
export function withNotes(details: TalkDetails, key: string, text: string): TalkDetails {
  const others = Object.entries(details.notes).filter(([other]) => other !== key);
  const notes = Object.fromEntries(text.trim() === "" ? others : [...others, [key, text]]);
  return { ...details, notes };
}

/** Details as they were kept, without notes to slides that mean nothing to this edition of the atlas. */
function readDetails({ notes, ...details }: TalkDetails, known: KnownSlides): TalkDetails {
  const read = Object.entries(notes).flatMap(([key, text]) => {
    const found = readSlide(key, known);
    return found ? [[slideKey(found.slide), Array.from(text).slice(0, longestNotes).join("")] as const] : [];
  });
  return { ...details, notes: Object.fromEntries(read) };
}

/** All of a talk. */
export interface WholeTalk extends Talk {
  readonly details: TalkDetails;
}

/** A talk as the text of a file, for another machine or another day. */
export function fileOfTalk({ details, ...talk }: WholeTalk): string {
  const keys = talk.slides.map(slideKey);
  const notes = Object.entries(details.notes).filter(([key]) => keys.includes(key));
  const file = { atlasSlides: 1, ...writeTalk(talk), ...details, notes: Object.fromEntries(notes) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The talk of a file; null where it is no list of slides. */
export function talkOfFile(text: string, known: KnownSlides): WholeTalk | null {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file.atlasSlides !== 1) return null;
    const [talk, details] = [keptTalkShape.safeParse(file).data, talkDetailsShape.safeParse(file).data];
    return talk && details ? { ...readTalk(talk, known), details: readDetails(details, known) } : null;
  } catch {
    return null;
  }
}

export function isEmptyTalk({ slides, talk }: Talk): boolean {
  return slides.length === 0 && talk === "";
}

export function isSameTalk(one: Talk, other: Talk): boolean {
  return one.talk === other.talk && isSameSlides(one.slides, other.slides);
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
