import type { Boxes } from "../../body/box";
import { markOption } from "../marks";
import type { Locale } from "../../i18n/locale";
import type { Drawing } from "../drawing";
import { boxesLayout } from "./boxesLayout";

/** A diagram of boxes, drawn from our own marks. */
export function boxesDrawing(boxes: Boxes, locale: Locale): Drawing {
  const { naturalHeight, leastHeight, marks } = boxesLayout(boxes, locale);
  return { naturalHeight, leastHeight, option: (canvas) => markOption(marks(canvas), canvas) };
}
