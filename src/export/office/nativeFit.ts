import type { NativeGraphic } from "../../render/nativeChart";
import type { Box } from "../../render/shapes";
import type { Locale } from "../../i18n/locale";
import { asidesHeight } from "./asides";
import { chartPlaces } from "./chartPlaces";
import { tableFit } from "./tableFit";

/** Whether PowerPoint's own chart or table has room for all of its words, at letters of the size that is wanted. */
export function nativeFits(
  graphic: NativeGraphic,
  { width, height }: Pick<Box, "width" | "height">,
  { text, locale }: { readonly text: number; readonly locale: Locale },
): boolean {
  if (graphic.form === "table") return tableFit(graphic, { width, height }, text).fits;
  const room = { width, height: height - asidesHeight(graphic.asides, width, text), text, locale };
  return chartPlaces(graphic, room).fits;
}
