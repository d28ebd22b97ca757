import type { Locale } from "../../i18n/locale";
import type { PictureTable, PictureWords } from "../picture/pictureTypes";

/** A picture that becomes a page. */
export interface PdfPage {
  readonly svg: string;
  /** The page as a PNG, shown instead of the drawing with its text invisible behind it; null if the page is drawn. */
  readonly painted?: Uint8Array | null;
  /** px of the SVG */
  readonly width: number;
  /** px of the SVG */
  readonly height: number;
  /** pt per px of the SVG: 0.5 makes a slide of 1920 px 13⅓ inches wide. */
  readonly scale: number;
  readonly title: string;
  /** The text alternative of the drawing. */
  readonly alternative: string;
  /** The roles of the picture's first texts, which are read as text; empty if everything belongs to the drawing. */
  readonly words: readonly PictureWords[];
  /** The table that the drawing is; null for any other drawing. */
  readonly table: PictureTable | null;
  readonly locale: Locale;
}

/** Pictures on one sheet of paper, each as large as its scale makes it. */
export interface PdfSheet {
  /** pt */
  readonly width: number;
  /** pt */
  readonly height: number;
  readonly placed: readonly PlacedPicture[];
}

/** A picture on a sheet. */
export interface PlacedPicture {
  readonly page: PdfPage;
  /** pt from the left */
  readonly x: number;
  /** pt from the top */
  readonly y: number;
  /** Whether the file's outline lists it. */
  readonly isListed: boolean;
}
