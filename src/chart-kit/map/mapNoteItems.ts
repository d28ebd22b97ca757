import type { Status } from "../../dataset/codes";
import type { Shown } from "../../selectors/computed";
import { decoration, type Mark } from "../marks";
import { textWidth, wrapText, type Weight } from "../measureText";
import { leading, markBox, paragraph, textShape, type Box, type Shape } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";

/** Draws the sign of what a note speaks of into a square. */
export type Sign = (box: Box) => readonly Shape[];

/** Some words that answer. */
export interface Answering {
  readonly text: string;
  readonly statements: readonly Shown[];
}

/** A figure with what it counts, where its unit does not say that. */
export interface FigureWords {
  readonly figure: string;
  /** Empty where the unit says it. */
  readonly label: string;
  readonly status: Status;
  readonly statements: readonly Shown[];
}

/** One thing in a note, a line of its own or several. */
export type NoteItem =
  | {
      readonly kind: "heading";
      readonly text: string;
      /** Said of it, in the same line where it fits. */
      readonly said: string;
      readonly sign: Sign | null;
    }
  | { readonly kind: "words"; readonly text: string; readonly weight?: Weight }
  | { readonly kind: "figures"; readonly figures: readonly FigureWords[] }
  | {
      readonly kind: "names";
      readonly lead: string;
      readonly names: readonly Answering[];
      readonly separator: string;
    }
  | {
      readonly kind: "bar";
      readonly name: string;
      readonly figure: string;
      /** Said below it. */
      readonly below: string;
      /** Of the longest bar. */
      readonly share: number;
      readonly draw: (box: Box) => readonly Shape[];
      readonly statements: readonly Shown[];
    };

/** Where something is to be set. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly frame: Frame;
}

/** Something set: its marks, and the height in px that it takes. */
export interface SetItem {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const indent = 1.55;

function setHeading(item: Extract<NoteItem, { kind: "heading" }>, { x, y, width, frame }: Slot): SetItem {
  const { text, palette } = frame;
  const side = text * 1.05;
  const sign = item.sign?.({ x, y: y + (text * leading - side) / 2, width: side, height: side }) ?? [];
  const left = item.sign ? text * indent : 0;
  const room = width - left;
  const bold = { size: text, color: palette.ink, weight: "bold" } as const;
  const quiet = { size: text, color: palette.inkQuiet };
  const heading = paragraph(item.text, x + left, y, room, bold);
  const headingWidth = textWidth(item.text, text, "bold") + text * 0.6;
  const fits = item.said !== "" && headingWidth + textWidth(item.said, text) <= room;
  const said = fits
    ? paragraph(item.said, x + left + headingWidth, y, room - headingWidth + 1, quiet)
    : paragraph(item.said, x + left, y + heading.height, room, quiet);
  return {
    marks: [decoration([...sign, heading.shape, ...(item.said === "" ? [] : [said.shape])])],
    height: heading.height + (fits || item.said === "" ? 0 : said.height),
  };
}

/** Figures one after another as in running text; one that is too long for a line has its label below it. */
function setFigures(
  { figures }: Extract<NoteItem, { kind: "figures" }>,
  { x, y, width, frame }: Slot,
): SetItem {
  const { text, palette } = frame;
  const line = text * leading;
  const side = text * 0.62;
  const right = x + width;
  const inset = text * indent;
  let left = x + inset;
  let top = y;
  const marks = figures.map(({ figure, label, status, statements }): Mark => {
    const bold = textWidth(figure, text, "bold") + (label === "" ? 0 : text * 0.45);
    const length = bold + textWidth(label, text);
    if (left > x + inset && left + length > right) {
      left = x + inset;
      top += line;
    }
    const fits = left + length <= right;
    const look = { size: text, color: palette.inkQuiet };
    const words = fits
      ? paragraph(label, left + bold, top, length - bold + 1, look)
      : paragraph(label, left, top + line, width - inset, look);
    const height = fits ? line : line + words.height;
    const box = { x: left - inset, y: top, width: inset + (fits ? length : width - inset), height };
    const shapes = [
      markBox(
        { x: left - text * 1.1, y: top + (line - side) / 2, width: side, height: side },
        markKind(status),
        {
          palette,
          text: text * 0.7,
        },
      ),
      textShape(figure, left, top, { size: text, color: statusInk(status, palette), weight: "bold" }),
      ...(label === "" ? [] : [words.shape]),
    ];
    if (fits) left += length + text * 1.9;
    else {
      left = x + inset;
      top += height;
    }
    return { box, statements, shapes };
  });
  return { marks, height: top + (left > x + inset ? line : 0) - y };
}

function setNames(item: Extract<NoteItem, { kind: "names" }>, { x, y, width, frame }: Slot): SetItem {
  const { text, palette } = frame;
  const start = x + text * indent;
  const lead = paragraph(item.lead, start, y, width - text * indent, { size: text, color: palette.inkQuiet });
  const lastLine = wrapText(item.lead, width - text * indent, text).at(-1) ?? "";
  let left = start + textWidth(item.lead.endsWith(" ") ? `${lastLine} ` : lastLine, text);
  let top = y + lead.height - text * leading;
  const marks = item.names.map(({ text: name, statements }, place): Mark => {
    const words = place < item.names.length - 1 ? name + item.separator : name;
    const length = textWidth(words, text);
    if (left > start && left + length > x + width) {
      left = start;
      top += text * leading;
    }
    const box = { x: left, y: top, width: textWidth(name, text), height: text * leading };
    left += length;
    return {
      box,
      statements,
      shapes: [textShape(words, box.x, box.y, { size: text, color: palette.inkQuiet })],
    };
  });
  return { marks: [decoration([lead.shape]), ...marks], height: top + text * leading - y };
}

function setBar(item: Extract<NoteItem, { kind: "bar" }>, { x, y, width, frame }: Slot): SetItem {
  const { text, palette } = frame;
  const name = textWidth("0000", text, "bold") + text * 0.7;
  const figure = textWidth(item.figure, text, "bold") + text * 0.6;
  const height = text * 1.9;
  const thickness = text * 1.25;
  const bar = {
    x: x + name,
    y: y + (height - thickness) / 2,
    width: Math.max(text * 0.5, (width - name - figure) * item.share),
    height: thickness,
  };
  const look = { size: text, weight: "bold", baseline: "middle" } as const;
  const below = paragraph(item.below, x + name, y + height, width - name, {
    size: text,
    color: palette.inkQuiet,
  });
  return {
    marks: [
      {
        box: { x, y, width, height: height + below.height },
        statements: item.statements,
        shapes: [
          below.shape,
          textShape(item.name, x, y + height / 2, { ...look, color: palette.ink }),
          ...item.draw(bar),
          textShape(item.figure, bar.x + bar.width + text * 0.5, y + height / 2, {
            ...look,
            color: palette.ink,
          }),
        ],
      },
    ],
    height: height + below.height + text * 0.4,
  };
}

/** Sets one thing of a note. */
export function setItem(item: NoteItem, slot: Slot): SetItem {
  const { x, y, width, frame } = slot;
  switch (item.kind) {
    case "heading":
      return setHeading(item, slot);
    case "figures":
      return setFigures(item, slot);
    case "names":
      return setNames(item, slot);
    case "bar":
      return setBar(item, slot);
    case "words": {
      const left = x + frame.text * indent;
      const words = paragraph(item.text, left, y, width - frame.text * indent, {
        size: frame.text,
        color: frame.palette.inkQuiet,
        ...(item.weight ? { weight: item.weight } : {}),
      });
      return { marks: [decoration([words.shape])], height: words.height };
    }
  }
}
