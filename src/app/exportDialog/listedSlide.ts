import type { Sources } from "../../charts/chart";
import { chartsOf } from "../../charts/chartsOf";
import { subjectOrNull, type ExportRequest, type ExportSubject } from "../../export/exportSubject";
import type { Locale } from "../../i18n/locale";
import type { Slide } from "../address/slides";
import { requestOf } from "./requestOf";

/** A slide with the subject it draws. */
export interface ListedSlide {
  readonly slide: Slide;
  readonly request: ExportRequest;
  /** Null if its filter leaves nothing of it, or if its map is missing. */
  readonly subject: ExportSubject | null;
  /** Whether it is a map whose boundaries have not been loaded. */
  readonly lacksMap: boolean;
}

/** A slide with the subject it draws in a language. */
export function listedSlide(slide: Slide, locale: Locale, sources: Sources): ListedSlide {
  const request = requestOf(slide, { locale, words: slide.words[locale] ?? {} });
  const needsGeography = chartsOf(sources.dataset)[slide.chart]?.needsGeography ?? false;
  return {
    slide,
    request,
    subject: subjectOrNull(request, sources),
    lacksMap: needsGeography && sources.geography === null,
  };
}
