import { bracketed } from "../../i18n/punctuation";
import { withoutIllegalCharacters } from "../../render/xmlCharacters";
import { summaryItems, summaryWithin } from "../../wording/plotSummary";
import { pictureSource, sectionsText } from "../../wording/sourceLine";
import { placesIn } from "../office/placesIn";
import type { PictureSubject } from "../picture/pictureTypes";

/** A presenter's own notes, one string per paragraph. */
export function ownNotes(text: string): readonly string[] {
  return withoutIllegalCharacters(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The most figures in a speaker's notes, and the most characters in a line. */
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
 * Notes that a speaker can take in at a glance: the main figures with their places in the report, how many more there are
 * and where, and the caveat.
 */
export function figureNotes({ plot, dataset }: PictureSubject): readonly string[] {
  const { locale, caveat } = plot;
  const own = noteWords[locale];
  const told = summaryItems(plot, dataset);
  const lines = told.slice(0, mostNoted).map((each) => {
    const said = summaryWithin([each], longestNote, locale);
    return bracketed(said, placesIn(each.statements, locale), locale);
  });
  const rest = told.slice(mostNoted).flatMap(({ statements }) => statements);
  const more = rest.length === 0 ? "" : own.more(rest.length, sectionsText(rest, locale));
  return [...lines, more, caveat ?? ""].filter((line) => line !== "");
}

/** All notes on a chart: the finding, its figures and their sources. */
export function chartNotes(subject: PictureSubject): readonly string[] {
  const { plot, dataset } = subject;
  const source = pictureSource(subject, { isSourced: true });
  return [plot.title, ...figureNotes(subject), source, noteWords[plot.locale].edition(dataset.edition)];
}
