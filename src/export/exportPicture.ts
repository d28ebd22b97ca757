import { fileName } from "./fileName";
import { pictureOf, type PictureSubject } from "./picture";
import { pictureLook } from "./pictureLook";
import { pngOf } from "./png";
import { saveFile } from "./saveFile";
import { defaultSettings } from "./settings";

/** The formats in which a chart leaves the page as one picture. */
export const pictureFormats = ["png", "svg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

interface ExportSubject extends PictureSubject {
  /** The chart's id, for the file's name. */
  readonly id: string;
}

/** Draws a chart off the page at slide size, saves it, and returns the file's name. */
export async function exportPicture(subject: ExportSubject, format: PictureFormat): Promise<string> {
  const { id, plot, filters } = subject;
  const name = fileName({ chart: id, mode: plot.mode, filters, locale: plot.locale }, format);
  const picture = pictureOf(subject, pictureLook(defaultSettings));
  const file =
    format === "svg" ? new Blob([picture.svg], { type: "image/svg+xml" }) : await pngOf(picture.svg, picture);
  saveFile(file, name);
  return name;
}
