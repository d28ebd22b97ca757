import type { Sources } from "../../charts/chart";
import { subjectOrNull, type ExportRequest, type ExportSubject } from "../../export/exportSubject";
import type { Locale } from "../../i18n/locale";
import type { Slide } from "../address/slides";
import { requestOf } from "./requestOf";

/** A slide with what it draws. */
export interface ListedSlide {
  readonly slide: Slide;
  readonly request: ExportRequest;
  /** Null where its filter leaves nothing of it. */
  readonly subject: ExportSubject | null;
}

/** A slide with what it draws in a language. */
export function listedSlide(slide: Slide, locale: Locale, sources: Sources): ListedSlide {
  const request = requestOf(slide, { locale, words: slide.words[locale] ?? {} });
  return { slide, request, subject: subjectOrNull(request, sources) };
}
