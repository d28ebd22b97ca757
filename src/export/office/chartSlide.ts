import { bracketed } from "../../i18n/punctuation";
import type { Plot } from "../../charts/chart";
import type { NativeGraphic } from "../../render/nativeChart";
import { alternativeText, toldBy, toldWithin } from "../../wording/plotSummary";
import { pictureSource, sectionsText } from "../../wording/sourceLine";
import { describe } from "../../wording/words";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import type { Lettering } from "../picture/fittedLetters";
import type { PictureLook, PictureSubject } from "../picture/pictureTypes";
import { pictureLettering } from "../picture/pictureLettering";
import { bodyDrawing } from "./bodyDrawing";
import { bodyPicture } from "./bodyPicture";
import type { LivingDrawing } from "./livingDrawing";
import { placesIn } from "./placesIn";
import { deckSize, type BodyPicture, type ChartSlide, type StatementOrigin } from "./deck";
import { nativeFits } from "./nativeFit";
import { slideLayout, type SlideWords } from "./slideLayout";
import { slideWords } from "./slideWords";

/**
 * A chart as a slide of a size: native where the chart can be, else a picture laid out for the room that its words
 * leave. Parts that are not shown leave their words empty; the credit of a map and the filter stay.
 */
export function chartSlide(subject: PictureSubject, look: PictureLook): ChartSlide {
  const { plot, dataset } = subject;
  const { locale, statements } = plot;
  const words = slideWords(subject, look.parts);
  const lettering = pictureLettering(subject, look).slide;
  const native = look.slideForm === "drawing" ? nativeFor(plot, words, look, lettering) : null;
  return {
    locale,
    ...words,
    body: native ?? bodyFor(words, subject, look, lettering),
    lettering,
    sourceLinks: subject.sourceLinks ?? null,
    description: alternativeText(plot, dataset),
    notes: notesOf(subject, pictureSource(subject, { isSourced: true })),
    origins: Object.fromEntries(
      statements.map((statement) => [statement.id, originOf(statement, dataset, locale)]),
    ),
  };
}

/** The chart in PowerPoint's terms; null where it has none, or no room on the slide for all of its labels. */
function nativeFor(
  { native, locale }: Plot,
  words: SlideWords,
  { size, frame }: PictureLook,
  lettering: Lettering,
): NativeGraphic | null {
  const graphic = native();
  if (!graphic) return null;
  const { body, em } = slideLayout(words, deckSize(size), lettering, frame);
  return nativeFits(graphic, body, { em, locale }) ? graphic : null;
}

/** The chart as shapes of PowerPoint's own, or as the picture that is wanted instead. */
function bodyFor(
  words: SlideWords,
  { plot, dataset }: PictureSubject,
  { size, palette, background, slideForm, frame }: PictureLook,
  lettering: Lettering,
): LivingDrawing | BodyPicture {
  const { body, em } = slideLayout(words, deckSize(size), lettering, frame);
  const room = { width: body.width, height: body.height, em };
  return slideForm === "drawing"
    ? bodyDrawing(plot, dataset, room, palette)
    : bodyPicture(plot, room, palette, background, slideForm);
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
