import type { Sources } from "../../charts/chart";
import { chartFileName, chartPng } from "../../export/exportChart";
import { subjectOf } from "../../export/exportSubject";
import { mediaTypes, type ExportedFile } from "../../export/formats";
import { paintPng } from "../../export/picture/png";
import type { Locale } from "../../i18n/locale";
import type { Filters } from "../../selectors/filters";
import type { Slide } from "../address/slides";
import { exportLocale, keptChoices, wordsName } from "./choices";
import { requestOf } from "./requestOf";

/** A chart as the page shows it. */
export interface QuickExport {
  readonly slide: Slide;
  /** The page's filters, whether or not they matter to the chart. */
  readonly filters: Filters;
  /** The page's language. */
  readonly page: Locale;
}

/** A chart as PNG in the style and words chosen last, painted in the page itself. */
export async function quickExport(
  { slide, filters, page }: QuickExport,
  sources: Sources,
): Promise<ExportedFile> {
  const { settings, words } = keptChoices();
  const locale = exportLocale(settings, page);
  const wording = { locale, words: words[wordsName(slide, locale)] ?? {} };
  const subject = subjectOf(requestOf(slide, wording, filters), sources);
  return {
    name: chartFileName(subject, settings, "png"),
    type: mediaTypes.png,
    bytes: await chartPng(subject, settings, paintPng),
    boxes: [],
  };
}
