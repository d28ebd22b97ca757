import type { Plot } from "../../chart-kit/chart";
import type { NativeGraphic } from "../../chart-kit/nativeChart";
import { describe, statusWords } from "../../chart-kit/words";
import { filterLine, recordLine, sourceLine, statusesOf } from "../../chart-kit/sourceLine";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import type { Shown } from "../../selectors/computed";
import type { PictureLook, PictureSubject } from "../picture/picture";
import { plotDescription } from "../picture/plotDescription";
import type { PicturePart } from "../settings";
import { bodyPicture } from "./bodyPicture";
import { deckSize, type BodyPicture, type ChartSlide, type StatementOrigin } from "./deck";
import { nativeFits } from "./nativeFit";
import { slideLayout, type SlideWords } from "./slideLayout";

/**
 * A chart as a slide of a size: native where the chart can be, else a picture laid out for the room that its words
 * leave. Parts that are not shown leave their words empty; the credit of a map stays.
 */
export function chartSlide(subject: PictureSubject, look: PictureLook): ChartSlide {
  const { plot, dataset, filters } = subject;
  const { locale, statements } = plot;
  const shown = (part: PicturePart, words: string): string => (look.parts.includes(part) ? words : "");
  const credit = plot.credit ?? "";
  const source = sentences(
    [sourceLine(dataset, statements, locale), credit, filterLine(dataset, filters, locale)],
    locale,
  );
  const words = {
    title: shown("title", plot.title),
    subtitle: shown("subtitle", plot.subtitle),
    caveat: shown("caveat", plot.caveat ?? ""),
    // What does not come from the report never goes without its own source.
    source: look.parts.includes("source")
      ? source
      : sentences([credit, recordLine(statements, locale)], locale),
    legend: look.parts.includes("legend") ? legendOf(plot) : [],
  };
  const native = nativeFor(plot, words, look);
  return {
    locale,
    ...words,
    body: native ?? pictureFor(words, subject, look),
    description: sentences([plot.title, words.subtitle, plotDescription(plot, dataset)], locale),
    notes: notesOf(subject, source),
    origins: Object.fromEntries(
      statements.map((statement) => [statement.id, originOf(statement, dataset, locale)]),
    ),
  };
}

function legendOf({ statements, locale }: Plot): ChartSlide["legend"] {
  return statusesOf(statements).map((status) => ({ status, words: statusWords[status][locale] }));
}

/** The chart in PowerPoint's terms; null where it has none, or no room on the slide for all of its labels. */
function nativeFor({ native, locale }: Plot, words: SlideWords, { size }: PictureLook): NativeGraphic | null {
  const graphic = native();
  if (!graphic) return null;
  const { body, text } = slideLayout(words, deckSize(size));
  return nativeFits(graphic, body, { text, locale }) ? graphic : null;
}

function pictureFor(
  words: SlideWords,
  { plot }: PictureSubject,
  { size, palette, background }: PictureLook,
): BodyPicture {
  const { body, text } = slideLayout(words, deckSize(size));
  return bodyPicture(plot, { width: body.width, height: body.height, text }, palette, background);
}

/** A figure with its name: `Size of the green fund: 13.8 billion yuan`. */
function figureLine(shown: Shown, dataset: Dataset, locale: Locale): string {
  const { label, figure } = describe(shown, dataset, locale);
  if (figure === "") return label;
  return locale === "zh" ? `${label}：${figure}` : `${label}: ${figure}`;
}

function originOf(shown: Shown, dataset: Dataset, locale: Locale): StatementOrigin {
  const { label, figure, status, printed, source } = describe(shown, dataset, locale);
  return { label, figure, status, printed, source };
}

const noteWords = {
  zh: { printed: (words: string) => `原文“${words}”`, edition: (edition: string) => `数据版本 ${edition}` },
  en: {
    printed: (words: string) => `as printed: "${words}"`,
    edition: (edition: string) => `Dataset edition ${edition}`,
  },
} as const;

/** What a speaker wants at hand: each figure, what it is, where it stands and how it is printed; caveat; sources. */
function notesOf({ plot, dataset }: PictureSubject, source: string): readonly string[] {
  const { locale, statements, caveat } = plot;
  const own = noteWords[locale];
  const lines = statements.map((shown) => {
    const { status, printed, source: place, period, note } = describe(shown, dataset, locale);
    const about = [status, period, place, printed === "" ? "" : own.printed(printed), note];
    return `${figureLine(shown, dataset, locale)}${locale === "zh" ? "（" : " ("}${about
      .filter((words) => words !== "")
      .join(locale === "zh" ? "；" : "; ")}${locale === "zh" ? "）" : ")"}`;
  });
  return [...lines, caveat ?? "", source, own.edition(dataset.edition)].filter((line) => line !== "");
}
