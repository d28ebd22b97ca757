import { deckSize, slideDensity } from "../office/deck";
import { slideLayout } from "../office/slideLayout";
import { slideWords } from "../office/slideWords";
import { pixelsPerInch, type ExportSettings } from "../settings";
import { fittedLetters, type FittedLetters } from "./fittedLetters";
import type { Picture, PictureLook, PictureSubject } from "./pictureTypes";
import { pictureFrame } from "./pictureFrame";
import { pictureLook } from "./pictureLook";

/** The lettering of a chart as a picture and as a slide. This is the one place that decides how small letters may get. */
export function pictureLettering(subject: PictureSubject, look: PictureLook): FittedLetters {
  const { plot } = subject;
  const { size } = look;
  const words = slideWords(subject, look.parts);
  return fittedLetters(size, {
    isInPicture: (lettering) => {
      const frame = pictureFrame(subject, look, lettering);
      const width = size.width - 2 * frame.margin;
      return frame.taken + plot.smallestHeight(width, lettering.em) <= size.height;
    },
    isInSlide: (lettering) => {
      const { body } = slideLayout(words, deckSize(size), lettering, look.frame);
      const [width, height] = [body.width * slideDensity, body.height * slideDensity];
      return plot.smallestHeight(width, lettering.em) <= height;
    },
  });
}

/** The size of a picture's smallest letters in pt, and the limit of its size. */
export interface SmallestLetters {
  readonly points: number;
  readonly promised: number;
  readonly isKept: boolean;
}

/** The smallest letters of a picture with these settings; a PowerPoint slide has the same. */
export function smallestLetters({ em }: Pick<Picture, "em">, settings: ExportSettings): SmallestLetters {
  const { smallestText } = pictureLook(settings).size;
  const points = (px: number): number => (px / pixelsPerInch(settings)) * 72;
  return { points: points(em), promised: points(smallestText), isKept: em >= smallestText };
}
