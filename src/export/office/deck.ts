import type { NativeGraphic } from "../../render/nativeChart";
import type { Palette } from "../../render/theme";
import type { Fill } from "../../body/fill";
import type { Locale } from "../../i18n/locale";
import type { SectionPage } from "../talk/announcedSections";
import type { LivingDrawing } from "./livingDrawing";
import type { ObjectKind, SlideView } from "./objectName";
import type { Template } from "./template";
import type { Lettering } from "../picture/fittedLetters";

/** A slide's size in inches, and how large its smallest letters are to be, in pt. */
export interface DeckSize {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** A chart's body alone as an SVG, with its size in px. */
export interface BodyPicture {
  /** Whether the slide has it as SVG, with a PNG for programs that draw none, or as PNG alone. */
  readonly form: "vector" | "picture";
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A fill that the slide's marks have, with its words. */
export interface LegendEntry {
  readonly fill: Fill;
  readonly words: string;
}

/** A chart with the words around it, as one slide. */
export interface ChartSlide {
  readonly locale: Locale;
  /** What it shows, for a later renewal; null where it is not to be found again. */
  readonly view: SlideView | null;
  /** Which of its words are the presenter's own. */
  readonly ownWords: readonly ObjectKind[];
  readonly title: string;
  readonly subtitle: string;
  /** Empty where nothing needs saying. */
  readonly caveat: string;
  /** Report, sections, credit and filter. */
  readonly source: string;
  readonly legend: readonly LegendEntry[];
  /** A chart or table that PowerPoint draws itself, shapes of its own, or a picture where that is wanted. */
  readonly body: NativeGraphic | LivingDrawing | BodyPicture;
  /** How large its letters are, px of its picture. */
  readonly lettering: Lettering;
  /** How links to the source of any statement begin, its id to follow; null where the atlas is not public. */
  readonly sourceLinks: string | null;
  /** Read aloud instead of the body. */
  readonly description: string;
  /** The presenter's own, a paragraph each. */
  readonly ownNotes: readonly string[];
  /** A paragraph each: the finding, the main figures with their places, then what must not be read into them. */
  readonly notes: readonly string[];
  /** What the embedded workbook says of each statement beside its value, by the statement's id. */
  readonly origins: Readonly<Record<string, StatementOrigin>>;
}

/** Where a figure comes from, in words. */
export interface StatementOrigin {
  readonly label: string;
  readonly figure: string;
  readonly status: string;
  readonly printed: string;
  readonly source: string;
}

/** What the first slide says below the deck's title. */
export interface Cover {
  /** Whether the title is the presenter's own. */
  readonly hasOwnTitle: boolean;
  readonly subtitle: string;
  /** Report, date, atlas and edition, a line each. */
  readonly lines: readonly string[];
}

export interface Deck {
  readonly locale: Locale;
  readonly title: string;
  /** Null where the deck begins with its first chart. */
  readonly cover: Cover | null;
  readonly slides: readonly ChartSlide[];
  /** For each of them the section that a slide before it announces; null where there is none. */
  readonly announced: readonly (SectionPage | null)[];
  /** Paragraphs of the last slide; there is no such slide where they are none. */
  readonly sources: readonly string[];
  readonly palette: Palette;
  /** Null leaves the ground to the program. */
  readonly background: string | null;
  readonly size: DeckSize;
  /** Whether the marks of charts appear one by one, at a click each. */
  readonly hasBuilds: boolean;
  /** The presenter's own template, whose master the slides have; null for the atlas's. */
  readonly template: Template | null;
}

/** Px of a picture to a pt of its slide. */
export const slideDensity = 2;

/** A slide of which 144 px of a picture make an inch, so that 28 px are 14 pt. */
export function deckSize(size: { width: number; height: number; em: number }): DeckSize {
  return { width: size.width / 144, height: size.height / 144, em: size.em / slideDensity };
}
