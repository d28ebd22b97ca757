import type { Plot } from "../../charts/chart";
import { officeForm } from "../../charts/officeForm";
import type { NativeGraphic } from "../../render/nativeChart";
import { alternativeText } from "../../wording/plotSummary";
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
import { deckSize, type BodyPicture, type ChartSlide, type StatementOrigin } from "./deck";
import { nativeFits } from "./nativeFit";
import { slideLayout, type SlideWords } from "./slideLayout";
import { slideWords } from "./slideWords";
import { chartNotes, ownNotes } from "../talk/speakerNotes";

/**
 * A chart as a slide of a given size: PowerPoint's own chart where possible, otherwise shapes or a picture laid out for the
 * room left by the words. Words of parts that are left out are empty, but the credit of a map and the filter stay.
 */
export function chartSlide(subject: PictureSubject, look: PictureLook): ChartSlide {
  const { id, plot, own = plot, dataset, filters } = subject;
  const { locale, statements } = plot;
  const words = slideWords(subject, look.parts);
  const lettering = pictureLettering(subject, look).slide;
  const native = look.slideForm === "drawing" ? nativeFor(plot, words, look, lettering) : null;
  return {
    locale,
    view: id === undefined ? null : { chart: id, mode: plot.mode, filters, locale },
    ownWords: [
      ...(own.title === plot.title ? [] : ["Title" as const]),
      ...(own.subtitle === plot.subtitle ? [] : ["Subtitle" as const]),
    ],
    ...words,
    body: native ?? bodyFor(words, subject, look, lettering),
    lettering,
    sourceLinks: subject.sourceLinks ?? null,
    description: alternativeText(plot, dataset),
    ownNotes: ownNotes(subject.notes ?? ""),
    notes: chartNotes(subject),
    origins: Object.fromEntries(
      statements.map((statement) => [statement.id, originOf(statement, dataset, locale)]),
    ),
  };
}

/**
 * The chart as PowerPoint's own; null if PowerPoint has no such chart, or if the slide has no room for all of its labels.
 */
function nativeFor(
  { body: shown, locale }: Plot,
  words: SlideWords,
  { size, frame }: PictureLook,
  lettering: Lettering,
): NativeGraphic | null {
  const graphic = officeForm(shown, locale);
  if (!graphic) return null;
  const { body, em } = slideLayout(words, deckSize(size), lettering, frame);
  return nativeFits(graphic, body, { em, locale }) ? graphic : null;
}

/** The chart as PowerPoint shapes, or as a picture if the presenter prefers that. */
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
