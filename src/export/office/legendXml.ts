import { joined } from "../../i18n/punctuation";
import type { Box } from "../../render/shapes";
import type { LegendEntry } from "./deck";
import { groupXml, rectangleXml, textBoxXml } from "./shapeXml";
import { legendPlaces } from "./slideLayout";
import type { Ink } from "./ink";
import { statusFillXml } from "./statusFill";
import { paragraphXml } from "./textXml";
import type { Locale } from "../../i18n/locale";

interface LegendLook extends Ink {
  readonly locale: Locale;
  readonly em: number;
}

/**
 * The meanings of the fills (solid, hatched, outlined, grey), as shapes in one group with a description. Shape ids start at
 * `id`.
 */
export function legendXml(entries: readonly LegendEntry[], box: Box, look: LegendLook, id: number): string {
  if (entries.length === 0) return "";
  const places = legendPlaces(entries, box, look.em);
  const shapes = entries.flatMap(({ fill, words }, entry) => {
    const place = places[entry];
    if (!place) return [];
    const own = id + 1 + entry * 2;
    return [
      rectangleXml(place.swatch, statusFillXml(fill, look), {
        id: own,
        name: `Swatch ${own}`,
        description: words,
      }),
      textBoxXml({
        id: own + 1,
        name: `Legend ${own + 1}`,
        box: place.words,
        paragraphs: [paragraphXml(words, { size: look.em, color: look.palette.inkQuiet }, look.locale)],
        anchor: "ctr",
      }),
    ];
  });
  const description = joined(
    entries.map(({ words }) => words),
    "item",
    look.locale,
  );
  return groupXml(shapes, box, { id, name: `Legend ${id}`, description });
}
