import type { Shown } from "../../selectors/computed";
import { decoration, type Mark } from "../marks";
import { textWidth, wrapText } from "../measureText";
import { boxShape, leading, lineShapes, markBox, textShape, type Box, type Shape } from "../shapes";
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
const besideHeight = 1.85;
const belowHeight = 1.5;
const gap = 0.6;
/** To the right of the axis, for the last tick's name. */
const margin = 2.4;

/** The height in px that suits lanes in a width in px. */
export function timeLanesHeight(lanes: readonly TimeLane[], width: number, text: number): number {
  return headHeight * text + sumOf(laneHeights(lanes, width, text));
}

/** Ticks and lanes over a box that begins at the frame's left and is as wide as it, a mark for each lane. */
export function timeLaneMarks(
  lanes: readonly TimeLane[],
  ticks: readonly TimeTick[],
  box: Box,
  frame: Frame,
): readonly Mark[] {
  const placed = placedLanes(lanes, box, frame);
  return [
    decoration(tickShapes(ticks, box, frame)),
    // All the paper behind words comes before any words, or it would cut those of the lane above.
    decoration(placed.flatMap(({ spans }) => spans.map((span) => paperBehind(span, frame)))),
    ...placed.map((lane) => laneMark(lane, frame)),
  ];
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function axisWidth(width: number, text: number): number {
  return width - margin * text;
}

/** A lane in words: its name, and its date, on the same line where it can be. */
interface LaneWords {
  readonly names: readonly string[];
  readonly isOneLine: boolean;
  /** px of the longest line. */
  readonly width: number;
}

function laneWords({ name, date }: TimeLane, room: number, text: number): LaneWords {
  const oneLine = textWidth(name, text) + gap * text + textWidth(date, text);
  if (oneLine <= room) return { names: [name], isOneLine: true, width: oneLine };
  const names = wrapText(name, room, text);
  return {
    names,
    isOneLine: false,
    width: Math.max(...[...names, date].map((line) => textWidth(line, text))),
  };
}

function lineCount({ names, isOneLine }: LaneWords): number {
  return names.length + (isOneLine ? 0 : 1);
}

/** Whether all words stand in one line beside their bars; else they stand above them. */
function isBeside(lanes: readonly TimeLane[], width: number, text: number): boolean {
  const axis = axisWidth(width, text);
  return lanes.every((lane) => {
    const room = Math.max(lane.start * axis, width - lane.end * axis) - 2 * gap * text;
    return laneWords(lane, room, text).isOneLine;
  });
}

function laneHeights(lanes: readonly TimeLane[], width: number, text: number): readonly number[] {
  if (isBeside(lanes, width, text)) return lanes.map(() => besideHeight * text);
  return lanes.map((lane) => (lineCount(laneWords(lane, width, text)) * leading + belowHeight) * text);
}

/** A line at each tick, with its name behind it. */
function tickShapes(ticks: readonly TimeTick[], box: Box, { palette, text, width }: Frame): readonly Shape[] {
  const line = { color: palette.line, width: Math.max(1, text / 14) };
  return ticks.flatMap(({ name, at }) => {
    const x = at * axisWidth(width, text);
    return [
      ...lineShapes([x, box.y], [x, box.y + box.height], line),
      textShape(name, x + text * 0.35, box.y + text * 0.1, { size: text, color: palette.inkQuiet }),
    ];
  });
}

/** One line of words, from its left end and its middle. */
interface Span {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly isDate: boolean;
}

interface PlacedLane {
  readonly lane: TimeLane;
  readonly row: Box;
  readonly bar: Box;
  readonly spans: readonly Span[];
}

function placedLanes(lanes: readonly TimeLane[], box: Box, { width, text }: Frame): readonly PlacedLane[] {
  const beside = isBeside(lanes, width, text);
  const heights = laneHeights(lanes, width, text);
  const stretch = (box.height - headHeight * text) / sumOf(heights);
  const axis = axisWidth(width, text);
  return lanes.map((lane, place) => {
    const top = box.y + headHeight * text + sumOf(heights.slice(0, place)) * stretch;
    const row = { x: 0, y: top, width, height: (heights[place] ?? 0) * stretch };
    const words = laneWords(lane, width, text);
    const wordsHeight = beside ? 0 : lineCount(words) * leading * text;
    const barRoom = beside ? row.height : Math.min(row.height - wordsHeight, text * 1.2);
    const height = Math.min(text, barRoom * 0.8) * (lane.kind === "whole" ? 0.6 : 1);
    const middle = top + wordsHeight + barRoom / 2;
    const bar = {
      x: lane.start * axis,
      y: middle - height / 2,
      width: Math.max(text * 0.4, (lane.end - lane.start) * axis),
      height,
    };
    const x = beside ? besideBar(bar, words, width, text) : Math.max(0, Math.min(bar.x, width - words.width));
    const y = beside ? middle : top + (leading / 2) * text;
    return { lane, row, bar, spans: spansOf(lane, words, x, y, text) };
  });
}

/** The left end of words beside a bar, on the side with more room. */
function besideBar(bar: Box, words: LaneWords, width: number, text: number): number {
  const end = bar.x + bar.width;
  return bar.x > width - end ? bar.x - gap * text - words.width : end + gap * text;
}

function spansOf(
  { date }: TimeLane,
  { names, isOneLine }: LaneWords,
  x: number,
  y: number,
  text: number,
): readonly Span[] {
  const lines = names.map((words, place) => ({ words, x, y: y + place * leading * text, isDate: false }));
  const behind = x + textWidth(names[0] ?? "", text) + gap * text;
  const last = isOneLine ? { x: behind, y } : { x, y: y + names.length * leading * text };
  return [...lines, { words: date, ...last, isDate: true }];
}

function paperBehind({ words, x, y }: Span, { text, palette }: Frame): Shape {
  const box = {
    x: x - text * 0.2,
    y: y - text * 0.65,
    width: textWidth(words, text) + text * 0.4,
    height: text * 1.3,
  };
  return boxShape(box, { fill: palette.paper });
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
