import { decoration, type Mark } from "../render/marks";
import { textWidth, wrapText } from "../render/measureText";
import { leading, markBox, paragraph, textShape } from "../render/shapes";
import { markKind, statusInk } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import type { NoteItem } from "./mapNoteItems";

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
  const below =
    item.below === ""
      ? null
      : paragraph(item.below, x + name, y + height, width - name, { size: text, color: palette.inkQuiet });
  const tall = height + (below?.height ?? 0);
  return {
    marks: [
      {
        box: { x, y, width, height: tall },
        statements: item.statements,
        shapes: [
          ...(below ? [below.shape] : []),
          textShape(item.name, x, y + height / 2, { ...look, color: palette.ink }),
          ...item.draw(bar),
          textShape(item.figure, bar.x + bar.width + text * 0.5, y + height / 2, {
            ...look,
            color: palette.ink,
          }),
        ],
      },
    ],
    height: tall + (below ? text * 0.4 : 0),
  };
}

/** Signs one after another as in running text. */
function setSigns({ signs }: Extract<NoteItem, { kind: "signs" }>, { x, y, width, frame }: Slot): SetItem {
  const { text, palette } = frame;
  const line = text * leading * 1.08;
  const side = text * 1.05;
  let left = x;
  let top = y;
  const marks = signs.map(({ sign, text: words, statements }): Mark => {
    const inset = sign ? text * 1.4 : 0;
    const length = inset + textWidth(words, text);
    if (left > x && left + length > x + width) {
      left = x;
      top += line;
    }
    const look = { size: text, color: palette.ink };
    const set = paragraph(
      words,
      left + inset,
      top + (line - text * leading) / 2,
      x + width - left - inset,
      look,
    );
    const box = {
      x: left,
      y: top,
      width: Math.min(length, x + width - left),
      height: Math.max(line, set.height),
    };
    const square = { x: left, y: top + (line - side) / 2, width: side, height: side };
    left += length + text * 1.2;
    top += box.height - line;
    return { box, statements, shapes: [...(sign?.(square) ?? []), set.shape] };
  });
  return { marks, height: top + line - y };
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
    case "signs":
      return setSigns(item, slot);
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
