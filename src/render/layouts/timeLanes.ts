import type { Shown } from "../../selectors/computed";
import { fittingArrangement, lowestHeight, type Density } from "./arrangement";
import { laneGap, laneWords, lineCount, paperBehind, spansOf, type LaneWords, type Span } from "./laneWords";
import { decoration, type Mark } from "../marks";
import { leading, lineShapes, markBox, textShape, type Box, type Shape } from "../shapes";
import { statusInk, type MarkKind } from "../statusStyle";
import type { Frame, Palette } from "../theme";

/** Something on a line of its own along a common axis of time. */
export interface TimeLane {
  readonly name: string;
  readonly date: string;
  /** Where on the axis it begins and ends, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** What its bar is drawn as; a whole is a thin line, since it only frames what lies somewhere within. */
  readonly kind: MarkKind;
  readonly statements: readonly Shown[];
}

/** A place on the axis with its name, from 0 to 1. */
export interface TimeTick {
  readonly name: string;
  readonly at: number;
}

/** In multiples of the text size. */
const headHeight = 1.9;
/** To the right of the axis, for the last tick's name. */
const margin = 2.4;
/** Of a lane with its words beside the bar, and what comes to the words where the bar stands below them. */
const densities = {
  usual: { beside: 1.85, below: 1.5 },
  compact: { beside: 1.25, below: 0.9 },
} as const;
/** Words in a column of their own take at most this share of the width, and leave the axis so much. */
const columnShare = 0.68;
const leastAxis = 9;

/** Where the words of all lanes stand: beside their bars, above them, or in a column to the left of the axis. */
interface Setting {
  readonly words: "beside" | "above" | "column";
  readonly density: Density;
}

type Size = Pick<Frame, "width" | "text">;

/** The ways to set lanes in a width, the best first. */
function settingsOf(lanes: readonly TimeLane[], size: Size): readonly [Setting, ...Setting[]] {
  const words = isBeside(lanes, size) ? "beside" : "above";
  return [
    { words, density: "usual" },
    { words, density: "compact" },
    { words: "column", density: "compact" },
  ];
}

/** The height in px that suits lanes in a width in px. */
export function timeLanesHeight(lanes: readonly TimeLane[], width: number, text: number): number {
  const size = { width, text };
  const [natural] = settingsOf(lanes, size);
  return heightIn(lanes, size)(natural);
}

/** The least height in px in which lanes stand in a width in px. */
export function timeLanesSmallestHeight(lanes: readonly TimeLane[], width: number, text: number): number {
  const size = { width, text };
  return lowestHeight(settingsOf(lanes, size), heightIn(lanes, size));
}

function heightIn(lanes: readonly TimeLane[], size: Size): (setting: Setting) => number {
  return (setting) => headHeight * size.text + sumOf(laneHeights(lanes, setting, size));
}

/** Ticks and lanes over a box that begins at the frame's left and is as wide as it, a mark for each lane. */
export function timeLaneMarks(
  lanes: readonly TimeLane[],
  ticks: readonly TimeTick[],
  box: Box,
  frame: Frame,
): readonly Mark[] {
  const setting = fittingArrangement(settingsOf(lanes, frame), heightIn(lanes, frame), box.height);
  const placed = placedLanes(lanes, setting, box, frame);
  return [
    decoration(tickShapes(ticks, axisOf(lanes, setting, frame), box, frame)),
    // All the paper behind words comes before any words, or it would cut those of the lane above.
    decoration(placed.flatMap(({ spans }) => spans.map((span) => paperBehind(span, frame)))),
    ...placed.map((lane) => laneMark(lane, frame)),
  ];
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Where the axis of time begins and how long it is, px. */
interface Axis {
  readonly left: number;
  readonly width: number;
}

function axisOf(lanes: readonly TimeLane[], { words }: Setting, size: Size): Axis {
  const left = words === "column" ? columnWidth(lanes, size) + laneGap * size.text : 0;
  return { left, width: size.width - left - margin * size.text };
}

/** As wide as the longest name with its date, as far as that leaves room for the axis. */
function columnWidth(lanes: readonly TimeLane[], { width, text }: Size): number {
  const most = Math.min(width * columnShare, width - (leastAxis + laneGap + margin) * text);
  return Math.max(...lanes.map((lane) => laneWords(lane, most, text).width));
}

/** Whether all words stand in one line beside their bars; else they stand above them. */
function isBeside(lanes: readonly TimeLane[], { width, text }: Size): boolean {
  const axis = width - margin * text;
  return lanes.every((lane) => {
    const room = Math.max(lane.start * axis, width - lane.end * axis) - 2 * laneGap * text;
    return laneWords(lane, room, text).isOneLine;
  });
}

/** The width in px that a lane's words have in a setting. */
function wordsRoom(lanes: readonly TimeLane[], { words }: Setting, size: Size): number {
  return words === "column" ? columnWidth(lanes, size) : size.width;
}

function laneHeights(lanes: readonly TimeLane[], setting: Setting, size: Size): readonly number[] {
  const { text } = size;
  const { beside, below } = densities[setting.density];
  if (setting.words === "beside") return lanes.map(() => beside * text);
  const room = wordsRoom(lanes, setting, size);
  const more = setting.words === "above" ? below : beside - leading;
  return lanes.map((lane) => (lineCount(laneWords(lane, room, text)) * leading + more) * text);
}

/** A line at each tick, with its name behind it. */
function tickShapes(
  ticks: readonly TimeTick[],
  axis: Axis,
  box: Box,
  { palette, text }: Frame,
): readonly Shape[] {
  const line = { color: palette.line, width: Math.max(1, text / 14) };
  return ticks.flatMap(({ name, at }) => {
    const x = axis.left + at * axis.width;
    return [
      ...lineShapes([x, box.y], [x, box.y + box.height], line),
      textShape(name, x + text * 0.35, box.y + text * 0.1, { size: text, color: palette.inkQuiet }),
    ];
  });
}

interface PlacedLane {
  readonly lane: TimeLane;
  readonly row: Box;
  readonly bar: Box;
  readonly spans: readonly Span[];
}

function placedLanes(
  lanes: readonly TimeLane[],
  setting: Setting,
  box: Box,
  frame: Frame,
): readonly PlacedLane[] {
  const { width, text } = frame;
  const heights = laneHeights(lanes, setting, frame);
  const stretch = (box.height - headHeight * text) / sumOf(heights);
  const axis = axisOf(lanes, setting, frame);
  const room = wordsRoom(lanes, setting, frame);
  return lanes.map((lane, place) => {
    const top = box.y + headHeight * text + sumOf(heights.slice(0, place)) * stretch;
    const row = { x: 0, y: top, width, height: (heights[place] ?? 0) * stretch };
    const words = laneWords(lane, room, text);
    const wordsHeight = lineCount(words) * leading * text;
    const isAbove = setting.words === "above";
    const barRoom = isAbove ? Math.min(row.height - wordsHeight, text * 1.2) : row.height;
    const height = Math.min(text, barRoom * 0.8) * (lane.kind === "whole" ? 0.6 : 1);
    const middle = top + (isAbove ? wordsHeight : 0) + barRoom / 2;
    const bar = {
      x: axis.left + lane.start * axis.width,
      y: middle - height / 2,
      width: Math.max(text * 0.4, (lane.end - lane.start) * axis.width),
      height,
    };
    const first = {
      beside: () => ({ x: besideBar(bar, words, width, text), y: middle }),
      above: () => ({
        x: Math.max(0, Math.min(bar.x, width - words.width)),
        y: top + (leading / 2) * text,
      }),
      column: () => ({ x: 0, y: middle - (wordsHeight - leading * text) / 2 }),
    }[setting.words]();
    return { lane, row, bar, spans: spansOf(lane, words, first.x, first.y, text) };
  });
}

/** The left end of words beside a bar, on the side with more room. */
function besideBar(bar: Box, words: LaneWords, width: number, text: number): number {
  const end = bar.x + bar.width;
  return bar.x > width - end ? bar.x - laneGap * text - words.width : end + laneGap * text;
}

function nameInk(kind: MarkKind, palette: Palette): string {
  return kind === "target" ? statusInk("target", palette) : palette.ink;
}

function laneMark({ lane, row, bar, spans }: PlacedLane, frame: Frame): Mark {
  const { text, palette } = frame;
  return {
    box: row,
    statements: lane.statements,
    shapes: [
      markBox(bar, lane.kind, frame),
      ...spans.map(({ words, x, y, isDate }) =>
        textShape(words, x, y, {
          size: text,
          color: isDate ? palette.inkQuiet : nameInk(lane.kind, palette),
          baseline: "middle",
        }),
      ),
    ],
  };
}
