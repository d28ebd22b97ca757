import { bracketed } from "../../i18n/punctuation";
import type { Plot } from "../../charts/chart";
import type { NativeGraphic } from "../../render/nativeChart";
import { alternativeText, toldBy, toldWithin } from "../../wording/plotSummary";
import { sectionsText } from "../../wording/sourceLine";
import { describe, referenceText } from "../../wording/words";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import type { Lettering } from "../picture/fittedLetters";
import type { PictureLook, PictureSubject } from "../picture/pictureTypes";
import { pictureLettering } from "../picture/pictureLettering";
import { bodyPicture } from "./bodyPicture";
import { deckSize, type BodyPicture, type ChartSlide, type StatementOrigin } from "./deck";
import { nativeFits } from "./nativeFit";
import { slideLayout, type SlideWords } from "./slideLayout";
import { slideWords, sourceWords } from "./slideWords";

/**
 * A chart as a slide of a size: native where the chart can be, else a picture laid out for the room that its words
 * leave. Parts that are not shown leave their words empty; the credit of a map and the filter stay.
 */
export function chartSlide(subject: PictureSubject, look: PictureLook): ChartSlide {
  const { plot, dataset } = subject;
  const { locale, statements } = plot;
  const words = slideWords(subject, look.parts);
  const lettering = pictureLettering(subject, look).slide;
  const native = nativeFor(plot, words, look, lettering);
  return {
    locale,
    ...words,
    body: native ?? pictureFor(words, subject, look, lettering),
    lettering,
    description: alternativeText(plot, dataset),
    notes: notesOf(subject, sourceWords(subject)),
    origins: Object.fromEntries(
      statements.map((statement) => [statement.id, originOf(statement, dataset, locale)]),
    ),
  };
}

/** The chart in PowerPoint's terms; null where it has none, or no room on the slide for all of its labels. */
function nativeFor(
  { native, locale }: Plot,
  words: SlideWords,
  { size }: PictureLook,
  lettering: Lettering,
): NativeGraphic | null {
  const graphic = native();
  if (!graphic) return null;
  const { body, em } = slideLayout(words, deckSize(size), lettering);
  return nativeFits(graphic, body, { em, locale }) ? graphic : null;
}

function pictureFor(
  words: SlideWords,
  { plot }: PictureSubject,
  { size, palette, background }: PictureLook,
  lettering: Lettering,
): BodyPicture {
  const { body, em } = slideLayout(words, deckSize(size), lettering);
  return bodyPicture(plot, { width: body.width, height: body.height, em }, palette, background);
}

function originOf(statement: Statement, dataset: Dataset, locale: Locale): StatementOrigin {
  const { label, figure, status, printed, source } = describe(statement, dataset, locale);
  return { label, figure, status, printed, source };
}

/** How many figures a speaker's notes have at most, and how long a line of them is. */
const mostNoted = 8;
const longestNote = 220;

const noteWords = {
  zh: {
    more: (count: number, where: string) =>
      `另有${count}项，见这张图的表格${where === "" ? "" : `，出自报道${where}`}`,
    edition: (edition: string) => `数据版本${edition}`,
  },
  en: {
    more: (count: number, where: string) =>
      `${count} more in the chart's table${where === "" ? "" : `; the report has them in ${where}`}`,
    edition: (edition: string) => `Dataset edition ${edition}`,
  },
} as const;

/**
 * What a speaker wants at a glance: the finding, the main figures with their places in the report, how many more there
 * are and where; caveat; sources.
 */
function notesOf({ plot, dataset }: PictureSubject, source: string): readonly string[] {
  const { locale, title, caveat } = plot;
  const own = noteWords[locale];
  const told = toldBy(plot, dataset);
  const lines = told.slice(0, mostNoted).map((each) => {
    const said = toldWithin([each], longestNote, locale);
    const where = placesIn(each.statements, locale);
    if (where === "") return said;
    return bracketed(said, where, locale);
  });
  const rest = told.slice(mostNoted).flatMap(({ statements }) => statements);
  const more = rest.length === 0 ? "" : own.more(rest.length, sectionsText(rest, locale));
  return [title, ...lines, more, caveat ?? "", source, own.edition(dataset.edition)].filter(
    (line) => line !== "",
  );
}

/** Where the report has what is told: the sentence, or the sections where it stands in several; empty outside it. */
function placesIn(statements: readonly Statement[], locale: Locale): string {
  const places = new Set(
    statements.flatMap((statement) =>
      statement.kind === "record" ? [] : [referenceText(statement.at, locale)],
    ),
  );
  const [only, ...others] = places;
  return others.length === 0 ? (only ?? "") : sectionsText(statements, locale);
}
