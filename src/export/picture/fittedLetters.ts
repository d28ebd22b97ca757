import type { PictureSize } from "../settings";

/** The size of the letters around a chart, and the space between them. */
export interface Lettering {
  /** px of the smallest letters. */
  readonly em: number;
  /** The size of the title as a multiple of the smallest letters. */
  readonly title: number;
  /** The gaps between the parts, as a share of the usual ones. */
  readonly air: number;
}

/** The share by which letters shrink from one attempt to the next. */
const shrink = 0.06;
/** The number of attempts; at the last, letters are so small that any chart fits. */
const mostSteps = 60;
const scarce = { title: 1.2, air: 0.7 } as const;
/** Titles and gaps: as they look best, then for when room is scarce. */
const settings = [{ title: 1.7, air: 1 }, { title: 1.35, air: 1 }, scarce] as const;

/**
 * Sizes of the smallest letters in px, in descending order: from the preferred size past the size's limit to ever smaller
 * ones.
 */
function textSizes({ em, smallestText }: PictureSize): readonly number[] {
  const sizes = Array.from({ length: mostSteps }, (_, step) => em * (1 - shrink) ** step);
  return [...new Set([...sizes, smallestText])].sort((one, other) => other - one);
}

type Fits = (lettering: Lettering) => boolean;

/** The lettering of a chart as a picture and as a slide. The smallest letters are the same in both. */
export interface FittedLetters {
  readonly picture: Lettering;
  readonly slide: Lettering;
}

/** The largest letters with which a chart fits a given size, as a picture and as a slide. */
export function fittedLetters(
  size: PictureSize,
  { isInPicture, isInSlide }: { readonly isInPicture: Fits; readonly isInSlide: Fits },
): FittedLetters {
  for (const em of textSizes(size)) {
    const letterings = settings.map((setting) => ({ em, ...setting }));
    const [picture, slide] = [letterings.find(isInPicture), letterings.find(isInSlide)];
    if (picture && slide) return { picture, slide };
  }
  const least = { em: Math.min(...textSizes(size)), ...scarce };
  return { picture: least, slide: least };
}
