import { joined } from "../../i18n/punctuation";
import type { Box } from "../../render/shapes";
import type { LegendEntry } from "./deck";
import { emu, namedXml, rectangleXml, textBoxXml } from "./shapeXml";
import { legendPlaces } from "./slideLayout";
import { statusFillXml, type Ink } from "./statusFill";
import { paragraphXml } from "./textXml";
import type { Locale } from "../../i18n/locale";

interface LegendLook extends Ink {
  readonly locale: Locale;
  readonly em: number;
}

/** Solid, hatched, outlined, grey: what each says, as shapes grouped under one description; ids from `id` on. */
export function legendXml(entries: readonly LegendEntry[], box: Box, look: LegendLook, id: number): string {
  if (entries.length === 0) return "";
  const places = legendPlaces(entries, box, look.em);
  const shapes = entries.flatMap(({ status, words }, entry) => {
    const place = places[entry];
    if (!place) return [];
    const own = id + 1 + entry * 2;
    return [
      rectangleXml(place.swatch, statusFillXml(status, look), {
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
  const named = {
    id,
    name: `Legend ${id}`,
    description: joined(
      entries.map(({ words }) => words),
      "item",
      look.locale,
    ),
  };
  const place = [`x="${emu(box.x)}" y="${emu(box.y)}"`, `cx="${emu(box.width)}" cy="${emu(box.height)}"`];
  const [offset = "", extent = ""] = place;
  return `<p:grpSp><p:nvGrpSpPr>${namedXml(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${offset}/><a:ext ${extent}/><a:chOff ${offset}/><a:chExt ${extent}/></a:xfrm></p:grpSpPr>${shapes.join("")}</p:grpSp>`;
}
