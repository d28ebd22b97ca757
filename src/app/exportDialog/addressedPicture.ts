import type { ExportSubject } from "../../export/exportSubject";
import { pictureOf } from "../../export/picture/picture";
import type { Picture } from "../../export/picture/pictureTypes";
import { pictureLook } from "../../export/picture/pictureLook";
import type { ExportSettings } from "../../export/settings";

/** A chart's picture with a URL for an `img`. */
export interface AddressedPicture extends Picture {
  readonly address: string;
}

/** The URL of an SVG for an `img`. */
export function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Draws a chart as it will be saved. */
export function addressedPicture(subject: ExportSubject, settings: ExportSettings): AddressedPicture {
  const picture = pictureOf(subject, pictureLook(settings));
  return { ...picture, address: pictureAddress(picture.svg) };
}
