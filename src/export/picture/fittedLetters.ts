import type { PictureSize } from "../settings";

/** How large the letters around a chart are, and how airy it stands among them. */
export interface Lettering {
  /** Px of the smallest letters. */
  readonly em: number;
  /** The title's, in multiples of the smallest. */
  readonly title: number;
  /** The gaps between the parts, as a share of the usual ones. */
  readonly air: number;
}

/** Letters shrink by this much of their size from one attempt to the next. */
const shrink = 0.06;
/** How often: so small is anything seen whole. */
const mostSteps = 60;
const scarce = { title: 1.2, air: 0.7 } as const;
/** Titles and gaps: as they should be, and where room is scarce. */
const settings = [{ title: 1.7, air: 1 }, { title: 1.35, air: 1 }, scarce] as const;

/** Px of the smallest letters, largest first: as wanted, down to what the size promises, and then below it. */
function textSizes({ em, smallestText }: PictureSize): readonly number[] {
  const sizes = Array.from({ length: mostSteps }, (_, step) => em * (1 - shrink) ** step);
  return [...new Set([...sizes, smallestText])].sort((one, other) => other - one);
}

type Fits = (lettering: Lettering) => boolean;

/** The letters of a chart as a picture and as a slide; the smallest are the same. */
export interface FittedLetters {
  readonly picture: Lettering;
  readonly slide: Lettering;
}

/** The largest letters with which a chart stands within its size, whose sides are kept, as a picture and as a slide. */
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
