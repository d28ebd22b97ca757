import type { ExportRequest, OwnWords } from "../../export/exportSubject";
import type { Locale } from "../../i18n/locale";
import type { Filters } from "../../selectors/filters";
import { startAddress, writeAddress } from "../address/address";
import { sourceLinks } from "../address/sourceLinks";
import type { Slide } from "../address/slides";

interface Wording {
  readonly locale: Locale;
  readonly words: OwnWords;
}

/** The export request for a chart, with a link to its view; `viewed` are the filters of that view. */
export function requestOf(
  { chart, mode, filters }: Slide,
  { locale, words }: Wording,
  viewed: Filters = filters,
): ExportRequest {
  const modes = mode === "" ? {} : { [chart]: mode };
  const view = writeAddress({ ...startAddress, filters: viewed, locale, modes });
  const links = sourceLinks(window.location.href, locale);
  return { chart, mode, filters, locale, words, view, sourceLinks: links };
}
