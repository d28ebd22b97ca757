import { pictureSource } from "../../wording/sourceLine";
import { fillWords } from "../../body/fill";
import type { PictureSubject } from "../picture/pictureTypes";
import type { PicturePart } from "../settings";
import type { ChartSlide } from "./deck";

/** The words around a chart on its slide; words of parts that are left out are empty. */
export function slideWords(
  subject: PictureSubject,
  parts: readonly PicturePart[],
): Pick<ChartSlide, "title" | "subtitle" | "caveat" | "source" | "legend"> {
  const { plot } = subject;
  const { locale } = plot;
  const shown = (part: PicturePart, words: string): string => (parts.includes(part) ? words : "");
  return {
    title: shown("title", plot.title),
    subtitle: shown("subtitle", plot.subtitle),
    caveat: shown("caveat", plot.caveat ?? ""),
    source: pictureSource(subject, { isSourced: parts.includes("source") }),
    legend: parts.includes("legend")
      ? plot.fills.map((fill) => ({ fill, words: fillWords[fill][locale] }))
      : [],
  };
}
