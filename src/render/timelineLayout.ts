import type { DatedTimelineEvent, Timeline, TimelineEvent } from "../body/timeline";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";
import type { Place } from "./boxes/laid";

/** em: the column of the years, and the room at the right for the last month's label. */
const yearsWidth = 4.4;
const right = 0.6;
export const pointSize = 0.85;
export const bulletSize = 0.6;
export const besideMark = 0.6;
/** em between a name and its date on one line. */
export const betweenWords = 0.7;
/** em of space: above and below a year, in a lane, around the list of a year and above it. */
const airs = {
  usual: { gap: 0.45, lane: 0.3, padding: 0.5, aboveGround: 0.3 },
  least: { gap: 0.1, lane: 0, padding: 0.2, aboveGround: 0.1 },
} as const;
const mostGap = 1.3;
const besideList = 0.5;
const leastColumn = 18;
const betweenItems = { across: 1.4, down: 0.25 };
/** em from the left of a bullet to its words. */
export const behindBullet = 1.1;
/** A time of up to a month, as a share of the year, is drawn as a point. */
const longestPoint = 32 / 365;

/** A line of an event's words: part of its name, part of its date, or the end of the name and the start of the date. */
export interface WordsLine {
  readonly name: string;
  readonly when: string;
}

/** An event on the axis of months, in em from the upper left. */
export interface Lane {
  readonly event: DatedTimelineEvent;
  readonly place: Place;
  /** The middle of its mark, and its length; the length is null for a point. */
  readonly x: number;
  readonly y: number;
  readonly length: number | null;
  readonly lines: readonly WordsLine[];
  readonly side: "left" | "right";
}

/** An event dated only by year, in the list of its year. */
export interface Item {
  readonly event: TimelineEvent;
  readonly place: Place;
  readonly lines: readonly WordsLine[];
}

export interface LaidYear {
  readonly year: number;
  readonly top: number;
  /** em from the top to the middle of the year's number. */
  readonly middle: number;
  readonly lanes: readonly Lane[];
  readonly items: readonly Item[];
  /** Null if all events of the year have a month. */
  readonly ground: Place | null;
}

export interface TimelineLayout {
  /** em from the left to the start and the end of the axis of months. */
  readonly start: number;
  readonly end: number;
  readonly years: readonly LaidYear[];
  readonly height: number;
}

type Air = Readonly<Record<keyof (typeof airs)["usual"], number>>;

/** Lays out a timeline at a width in em. Its years share the height in em. */
export function timelineLayout(
  timeline: Timeline,
  width: number,
  height: number | "natural" | "least",
): TimelineLayout {
  if (height === "natural") return laidYears(timeline, width, airs.usual);
  const least = laidYears(timeline, width, airs.least);
  if (height === "least") return least;
  const air = laidYears(timeline, width, airs.usual).height <= height ? airs.usual : airs.least;
  const spare = height - laidYears(timeline, width, { ...air, gap: 0 }).height;
  const gap = spare / (2 * Math.max(1, timeline.years.length));
  return laidYears(timeline, width, { ...air, gap: Math.min(mostGap, Math.max(airs.least.gap, gap)) });
}

function laidYears({ years }: Timeline, width: number, air: Air): TimelineLayout {
  const start = yearsWidth;
  const end = width - right;
  let bottom = 0;
  const laid = years.map(({ year, dated, undated }): LaidYear => {
    const top = bottom;
    let y = top + air.gap;
    const lanes = dated.map((event): Lane => {
      const lane = laidLane(event, y, { start, end, air: air.lane });
      y += lane.place.height;
      return lane;
    });
    const groundTop = y + (lanes.length > 0 ? air.aboveGround : 0);
    const list = laidItems(undated, {
      x: start + besideList,
      y: groundTop + air.padding,
      width: end - start - 2 * besideList,
    });
    const ground =
      undated.length === 0
        ? null
        : { x: start, y: groundTop, width: end - start, height: list.height + 2 * air.padding };
    bottom = (ground ? ground.y + ground.height : y) + air.gap;
    const firstLine = lanes.length > 0 ? top + air.gap + air.lane / 2 : groundTop + air.padding;
    return { year, top, middle: firstLine + leading / 2, lanes, items: list.items, ground };
  });
  return { start, end, years: laid, height: bottom };
}

/** An event with its words on the side of its mark where they fit on one line, otherwise on the side with more room. */
function laidLane(
  event: DatedTimelineEvent,
  top: number,
  { start, end, air }: { readonly start: number; readonly end: number; readonly air: number },
): Lane {
  const at = (share: number): number => start + share * (end - start);
  const { within } = event;
  const x = at((within.start + within.end) / 2);
  const length = within.end - within.start > longestPoint ? at(within.end) - at(within.start) : null;
  const half = (length ?? pointSize) / 2;
  const rooms = { right: end + right - x - half - besideMark, left: x - half - besideMark - start };
  const larger = rooms.right >= rooms.left ? "right" : "left";
  const side = (["right", "left"] as const).find((each) => oneLine(event) <= rooms[each]) ?? larger;
  const lines = wordsLines(event, rooms[side], "bold");
  const height = lines.length * leading + air;
  const place = { x: start, y: top, width: end - start, height };
  return { event, place, x, y: top + height / 2, length, lines, side };
}

type ListPlace = Pick<Place, "x" | "y" | "width">;

interface List {
  readonly items: readonly Item[];
  /** em */
  readonly height: number;
}

function oneLine({ name, when }: TimelineEvent): number {
  return textWidth(name, 1, "bold") + (when === "" ? 0 : betweenWords + textWidth(when, 1));
}

/** A name broken into lines, with its date behind it or, if there is no room, below it. */
function wordsLines(
  { name, when }: TimelineEvent,
  room: number,
  weight: "bold" | "normal",
): readonly WordsLine[] {
  const names = wrapText(name, room, 1, weight).map((line) => ({ name: line, when: "" }));
  if (when === "") return names;
  const last = names.at(-1)?.name ?? "";
  const fits = textWidth(last, 1, weight) + betweenWords + textWidth(when, 1) <= room;
  if (fits) return [...names.slice(0, -1), { name: last, when }];
  return [...names, ...wrapText(when, room, 1).map((line) => ({ name: "", when: line }))];
}

/** The list of events in the number of columns that makes it lowest; the smallest such number. */
function laidItems(events: readonly TimelineEvent[], place: ListPlace): List {
  const most = Math.max(
    1,
    Math.floor((place.width + betweenItems.across) / (leastColumn + betweenItems.across)),
  );
  const lists = Array.from({ length: Math.min(most, Math.max(1, events.length)) }, (_, more) =>
    laidColumns(events, more + 1, place),
  );
  return lists.reduce((best, list) => (list.height < best.height - 0.01 ? list : best));
}

function laidColumns(events: readonly TimelineEvent[], columns: number, { x, y, width }: ListPlace): List {
  const columnWidth = (width - (columns - 1) * betweenItems.across) / columns;
  const perColumn = Math.ceil(events.length / columns);
  const words = events.map((event) => wordsLines(event, columnWidth - behindBullet, "normal"));
  let height = 0;
  const items = events.map((event, place): Item => {
    const column = Math.floor(place / perColumn);
    const before = words.slice(column * perColumn, place);
    const top = before.reduce((sum, lines) => sum + lines.length * leading + betweenItems.down, 0);
    const lines = words[place] ?? [];
    const own = lines.length * leading;
    height = Math.max(height, top + own);
    return {
      event,
      place: {
        x: x + column * (columnWidth + betweenItems.across),
        y: y + top,
        width: columnWidth,
        height: own,
      },
      lines,
    };
  });
  return { items, height };
}
