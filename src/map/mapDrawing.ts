import type { Words } from "../body/box";
import type { MapBody } from "../body/mapBody";
import { noBoundaries, type Boundaries } from "../dataset/boundaries";
import { mapSettings } from "../dataset/mapSettings";
import type { Locale } from "../i18n/locale";
import { layRoot } from "../render/boxes/layBox";
import type { Place } from "../render/boxes/laid";
import type { Drawing } from "../render/drawing";
import type { Mark } from "../render/marks";
import { penOf } from "../render/pen";
import type { Box } from "../render/shapes";
import { hasStrip, leastHeight, mapRoom, naturalHeight, type MapNeeds } from "./mapLayout";
import { notesLayout, type NotesLayout } from "./mapNotes";
import { mapOption, smallMapsOption } from "./mapOption";
import type { AnsweringPlace } from "./mapPicture";
import { mapOverlay } from "./mapOverlay";
import { stripWidth } from "./mapPartners";
import { aspectOf, extentOf } from "./mapProjection";

/** A map, or small maps side by side, with the notes on it. */
export function mapDrawing(body: MapBody, locale: Locale): Drawing {
  const { boundaries } = body;
  const layNotes = notesLayout(body.notes, locale);
  return {
    naturalHeight: (width) => naturalHeight(needsOf(body, width, layNotes, locale), width),
    leastHeight: (width) => leastHeight(needsOf(body, width, layNotes, locale), width),
    option: (canvas) => {
      if (boundaries === noBoundaries) return { series: [] };
      const { width, height, em, palette } = canvas;
      const room = mapRoom(needsOf(body, width / em, layNotes, locale), width / em, height / em);
      const pen = penOf(em, palette);
      const px = ({ x, y, width: wide, height: high }: Place): Box => ({
        x: x * em,
        y: y * em,
        width: wide * em,
        height: high * em,
      });
      const { notes } = room;
      const marks: readonly Mark[] = notes
        ? layNotes(notes.way, notes.place.width, notes.columns).draw(notes.place, pen)
        : [];
      const [first] = room.panels;
      if (body.panels.length > 1 || !first) {
        const titles = body.panels.flatMap(({ title }, place) => {
          const at = room.panels[place]?.title;
          return title && at ? layTitle(title, at.width, locale).draw(at, pen) : [];
        });
        const maps = body.panels.flatMap((panel, place) => {
          const land = room.panels[place]?.land;
          return land ? [{ panel, land: px(land) }] : [];
        });
        return smallMapsOption(boundaries, maps, [...titles, ...marks], canvas);
      }
      const viewport = px(first.land);
      const surroundings = { locale, canvas, viewport, strip: px(room.strip) };
      return mapOption(
        {
          boundaries,
          viewport,
          counties: body.panels[0]?.counties ?? [],
          places: answering(body, boundaries, room.strip.width > 0),
          overlay: (land) => mapOverlay(body, surroundings, land),
          panel: marks,
        },
        canvas,
      );
    },
  };
}

/** The title of a small map. */
function layTitle(title: Words, width: number, locale: Locale) {
  return layRoot(title, width, { locale, level: { digits: 1, words: 1, air: 1 }, prefers: "best" });
}

/** What the layout has to make room for, at a width in em. */
function needsOf(body: MapBody, width: number, layNotes: NotesLayout, locale: Locale): MapNeeds {
  const { boundaries } = body;
  const titles = body.panels.flatMap(({ title }) => (title ? [title] : []));
  return {
    panels: body.panels.length,
    aspect: boundaries === noBoundaries ? mapSettings.land.aspect : aspectOf(extentOf(boundaries)),
    strip: hasStrip(width) ? stripWidth(body.crossings) : 0,
    titleHeight: (own) => {
      const laid = titles.map((title) => layTitle(title, own, locale));
      if (!laid.every(({ isReadable }) => isReadable)) return null;
      return laid.length === 0 ? 0 : Math.max(...laid.map(({ height }) => height)) + 0.4;
    },
    ways: body.notes.length,
    notesHeight: (way, own, columns) => {
      const { height, isReadable } = layNotes(way, own, columns);
      return isReadable ? height : null;
    },
  };
}

/** The places on a map that respond besides its counties: highlighted places, then partners outside the province. */
function answering(
  { places, crossings }: MapBody,
  boundaries: Boundaries,
  withCrossings: boolean,
): readonly AnsweringPlace[] {
  const divisions = [...boundaries.counties, ...boundaries.prefectures];
  const { east, north, south } = extentOf(boundaries);
  const pointOf = (code: string | null): AnsweringPlace["at"] =>
    divisions.find((division) => division.code === code)?.cp ?? [east, (north + south) / 2];
  return [
    ...places.map(({ code, statements }) => ({ code, statements, at: pointOf(code) })),
    ...(withCrossings ? crossings : []).map(({ receiver, statements }) => ({
      code: null,
      statements,
      at: pointOf(receiver),
    })),
  ];
}
