import type { Locale } from "../../i18n/locale";
import type { PictureLook } from "../picture/pictureTypes";
import { coverPage, numbered, sourcePages, type DeckWords } from "../picture/wordPages";
import type { PdfPage } from "./pdf";

/** The pages of a talk's charts between a title page and pages of sources, all numbered as the slides are. */
export function deckPages(
  charts: readonly PdfPage[],
  words: DeckWords,
  look: Pick<PictureLook, "size" | "palette" | "background">,
  scale: number,
  locale: Locale,
): readonly PdfPage[] {
  const ofWords = ({ svg, title, words: own }: ReturnType<typeof coverPage>): PdfPage => ({
    svg,
    ...{ width: look.size.width, height: look.size.height, scale, title, locale },
    alternative: title,
    words: own,
  });
  const pages = [ofWords(coverPage(words, look)), ...charts, ...sourcePages(words, look).map(ofWords)];
  return pages.map((page, place) =>
    place === 0 ? page : { ...page, svg: numbered(page.svg, place + 1, look, page.height) },
  );
}
