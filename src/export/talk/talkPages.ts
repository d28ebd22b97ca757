import type { Locale } from "../../i18n/locale";
import { alternativeText } from "../../wording/plotSummary";
import type { ExportSubject } from "../exportSubject";
import { once } from "../remembered";
import { pictureLook } from "../picture/pictureLook";
import type { Picture, PictureTable, PictureWords } from "../picture/pictureTypes";
import { coverPage, numbered, sectionPage, sourcePages, type WordPage } from "../picture/wordPages";
import type { ExportSettings } from "../settings";
import { deckWords, sourcesTitle, type TalkWish } from "./deckWords";
import type { WordPageKind } from "./wordPageKinds";
import { figureNotes, ownNotes } from "./speakerNotes";

/** A page as drawn. */
export interface DrawnPage {
  readonly svg: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** The roles of its first texts for a reader. */
  readonly words: readonly PictureWords[];
  /** The table that its chart is; null for any other page. */
  readonly table: PictureTable | null;
}

/** The notes on a page, one string per paragraph. */
export interface SpeakerNotes {
  /** The presenter's own. */
  readonly own: readonly string[];
  /** The chart's figures and caveat in the words of the atlas. */
  readonly chart: readonly string[];
}

/** A page of a talk: its cover, what announces a section, a chart or a page of sources. */
export interface TalkPage {
  readonly kind: WordPageKind | "section" | "chart";
  readonly title: string;
  /** Its text alternative. */
  readonly alternative: string;
  readonly locale: Locale;
  readonly notes: SpeakerNotes;
  /** Draws the page when first called. */
  readonly draw: () => DrawnPage;
}

/** A chart of a talk, and its picture without a page number. */
export interface TalkChart {
  readonly subject: ExportSubject;
  readonly draw: () => Picture;
}

/** The pages of a talk as pictures: its charts with what announces them, between a cover and pages of sources; all but the cover numbered. */
export function talkPages(
  charts: readonly TalkChart[],
  wish: TalkWish,
  settings: ExportSettings,
): readonly TalkPage[] {
  const look = pictureLook(settings);
  const { locale } = wish;
  const isTitled = look.parts.includes("title");
  const { title, cover, announced, sources } = deckWords(
    charts.map(({ subject }) => subject),
    charts.map(({ subject }) => (isTitled ? subject.plot.title : "")),
    wish,
  );
  const ofWords = (kind: WordPageKind | "section", page: WordPage): TalkPage => ({
    kind,
    title: page.title,
    alternative: page.paragraphs.join("\n"),
    locale,
    notes: { own: [], chart: [] },
    draw: () => ({ ...page, table: null, width: look.size.width, height: look.size.height }),
  });
  const ofChart = ({ subject, draw }: TalkChart): TalkPage => ({
    kind: "chart",
    title: subject.plot.title,
    alternative: alternativeText(subject.plot, subject.dataset),
    locale,
    notes: { own: ownNotes(subject.notes), chart: figureNotes(subject) },
    draw,
  });
  const pages = [
    ...(cover ? [ofWords("cover", coverPage({ title, ...cover }, look))] : []),
    ...charts.flatMap((chart, place) => {
      const section = announced[place];
      return [...(section ? [ofWords("section", sectionPage(section, look))] : []), ofChart(chart)];
    }),
    ...sourcePages(sourcesTitle[locale], sources, look).map((page) => ofWords("sources", page)),
  ];
  return pages.map((page, place) => {
    const draw = once(page.draw);
    if (page.kind === "cover") return { ...page, draw };
    return {
      ...page,
      draw: once(() => ({ ...draw(), svg: numbered(draw().svg, place + 1, look, draw().height) })),
    };
  });
}
