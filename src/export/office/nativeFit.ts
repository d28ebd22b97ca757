import type { NativeGraphic } from "../../render/nativeChart";
import type { Box } from "../../render/shapes";
import type { Locale } from "../../i18n/locale";
import { asidesHeight } from "./asides";
import { chartPlaces } from "./chartPlaces";
import { tableFit } from "./tableFit";

/** Whether PowerPoint's own chart or table has room for all of its words at the given letter size. */
export function nativeFits(
  graphic: NativeGraphic,
  { width, height }: Pick<Box, "width" | "height">,
  { em, locale }: { readonly em: number; readonly locale: Locale },
): boolean {
  if (graphic.form === "table") return tableFit(graphic, { width, height }, em).fits;
  const room = { width, height: height - asidesHeight(graphic.asides, width, em), em, locale };
  return chartPlaces(graphic, room).fits;
}
