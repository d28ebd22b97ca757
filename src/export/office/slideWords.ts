import { joined } from "../../i18n/punctuation";
import { filterLine, recordLine, sourceLine, statusesOf } from "../../wording/sourceLine";
import { statusWords } from "../../wording/words";
import type { PictureSubject } from "../picture/pictureTypes";
import type { PicturePart } from "../settings";
import type { ChartSlide } from "./deck";

/** The words that a chart's slide prints around it; those of parts that are not shown are empty. */
export function slideWords(
  subject: PictureSubject,
  parts: readonly PicturePart[],
): Pick<ChartSlide, "title" | "subtitle" | "caveat" | "source" | "legend"> {
  const { plot, dataset, filters } = subject;
  const { locale, statements, credit = "" } = plot;
  const shown = (part: PicturePart, words: string): string => (parts.includes(part) ? words : "");
  return {
    title: shown("title", plot.title),
    subtitle: shown("subtitle", plot.subtitle),
    caveat: shown("caveat", plot.caveat ?? ""),
    // What does not come from the report never goes without its own source, nor a part without its filter.
    source: parts.includes("source")
      ? sourceWords(subject)
      : joined(
          [credit, recordLine(statements, locale), filterLine(dataset, filters, locale)],
          "stop",
          locale,
        ),
    legend: parts.includes("legend")
      ? statusesOf(statements).map((status) => ({ status, words: statusWords[status][locale] }))
      : [],
  };
}

/** Report, sections, credit and filter. */
export function sourceWords({ plot, dataset, filters }: PictureSubject): string {
  const { locale, statements, credit = "" } = plot;
  return joined(
    [sourceLine(dataset, statements, locale), credit, filterLine(dataset, filters, locale)],
    "stop",
    locale,
  );
}
