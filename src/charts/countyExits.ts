import { cardGrid } from "../chart-kit/layouts/cardGrid";
import { defineChart, type Words } from "../chart-kit/chart";
import { digitHeight, figureRun } from "../chart-kit/layouts/figureRun";
import { markOption, type Mark } from "../chart-kit/marks";
import { wrapText } from "../chart-kit/measureText";
import { markBox, paragraph, textShape, type Box, type Shape } from "../chart-kit/shapes";
import { markKind, statusInk } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import { figureText, periodText } from "../chart-kit/words";
import { exitBatches, type ExitBatch } from "../selectors/exitBatches";

interface Messages {
  readonly passedAndPlanned: (passed: string, planned: string) => string;
  readonly passed: (counties: string) => string;
  readonly planned: (counties: string) => string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly unnamed: string;
  readonly noneNamed: string;
}

interface Rows {
  readonly batches: readonly ExitBatch[];
  /** When the report was published, for periods that it leaves undated. */
  readonly published: string;
}

/** In multiples of the text size. */
const sideBySide = 58;
const between = 2.6;
const gap = 0.2;
const smallestTile = 4.85;
const tileHeight = 3.4;
const numberSize = 2;
const headHeight = 5.8;

const mostColumns = 9;
const sideLines = 3;

/** One tile a county: those that met the exit criteria, and apart from them those of a plan. */
export const countyExits = defineChart<Rows, Messages>({
  section: "countyExits",
  span: "half",
  messages: {
    zh: {
      passedAndPlanned: (passed, planned) => `${passed}达到退出条件，${planned}还只是计划`,
      passed: (counties) => `${counties}达到贫困县退出条件`,
      planned: (counties) => `${counties}计划退出，结果未报道`,
      subtitle: "每格一个县，报道点名的写出县名",
      caveat: "两批县年份不同，不相加，也连不成趋势。计划退出的县，报道没有给出结果。",
      unnamed: "未点名",
      noneNamed: "县名均未列出",
    },
    en: {
      passedAndPlanned: (passed, planned) =>
        `${passed} met the exit criteria; for ${planned} there was only a plan`,
      passed: (counties) => `${counties} met the criteria for leaving poverty`,
      planned: (counties) => `${counties} were planned to leave poverty; no result is reported`,
      subtitle: "One tile a county, with its name where the report gives it",
      caveat:
        "Two batches of different years: not a trend, and not to be added. The report gives no result for the planned counties.",
      unnamed: "not named",
      noneNamed: "none of them is named",
    },
  },
  select: ({ dataset }, filters) => {
    const batches = exitBatches(dataset, filters);
    return batches && { batches, published: dataset.report.published };
  },
  statements: ({ batches }) =>
    batches.flatMap(({ counties, named }) => [counties, ...named.map(({ place }) => place)]),
  heading: ({ batches }, { locale, messages }) => {
    const worded = (status: "actual" | "target"): string | null => {
      const batch = batches.find(({ counties }) => counties.status === status);
      return batch ? figureText(batch.counties, locale) : null;
    };
    const passed = worded("actual");
    const planned = worded("target");
    return {
      title: titleOf(passed, planned, messages),
      subtitle: messages.subtitle,
      caveat: batches.length > 1 ? messages.caveat : batches[0]?.counties.note?.[locale],
    };
  },
  height: ({ batches }, width, text) => {
    const heights = batches.map(
      (batch) => headHeight + linesOf(batch, width, text) * (tileHeight + gap) - gap,
    );
    if (isSideBySide(width, text)) return Math.max(...heights) * text;
    return (heights.reduce((sum, each) => sum + each, 0) + (batches.length - 1) * between) * text;
  },
  option: (rows, words, frame) => {
    const { text } = frame;
    const boxes = isSideBySide(frame.width, text)
      ? sideBoxes(rows.batches, frame)
      : stackedBoxes(rows.batches, frame);
    return markOption(
      rows.batches.flatMap((batch, place) => {
        const box = boxes[place];
        return box ? batchMarks(batch, { box, rows, words, frame }) : [];
      }),
      frame,
    );
  },
});

function titleOf(passed: string | null, planned: string | null, messages: Messages): string {
  if (passed !== null && planned !== null) return messages.passedAndPlanned(passed, planned);
  if (passed !== null) return messages.passed(passed);
  return planned === null ? messages.subtitle : messages.planned(planned);
}

/** Where both batches stand beside one another, a tile is as wide in one as in the other, and so elsewhere. */
function isSideBySide(width: number, text: number): boolean {
  return width >= sideBySide * text;
}

function columnsOf({ counties }: ExitBatch, width: number, text: number): number {
  if (isSideBySide(width, text)) return Math.ceil(counties.value / sideLines);
  return Math.min(mostColumns, Math.floor((width / text + gap) / (smallestTile + gap)));
}

function linesOf(batch: ExitBatch, width: number, text: number): number {
  return Math.ceil(batch.counties.value / columnsOf(batch, width, text));
}

function sideBoxes(batches: readonly ExitBatch[], { width, height, text }: Frame): readonly Box[] {
  const columns = batches.map((batch) => columnsOf(batch, width, text));
  const all = columns.reduce((sum, each) => sum + each, 0);
  const gaps = (all - batches.length) * gap + (batches.length - 1) * between;
  const tile = (width - gaps * text) / all;
  let x = 0;
  return columns.map((count) => {
    const box = { x, y: 0, width: count * tile + (count - 1) * gap * text, height };
    x += box.width + between * text;
    return box;
  });
}

function stackedBoxes(batches: readonly ExitBatch[], { width, height, text }: Frame): readonly Box[] {
  const lines = batches.map((batch) => linesOf(batch, width, text));
  const all = lines.reduce((sum, each) => sum + each, 0);
  const gaps = (all - batches.length) * gap + (batches.length - 1) * between + batches.length * headHeight;
  const tile = (height - gaps * text) / all;
  let y = 0;
  return lines.map((count) => {
    const box = { x: 0, y, width, height: count * tile + ((count - 1) * gap + headHeight) * text };
    y += box.height + between * text;
    return box;
  });
}

interface Place {
  readonly box: Box;
  readonly rows: Rows;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** A batch: its number and what it is, a tile for each county, and a mark for each county that has a name. */
function batchMarks(
  { counties, named, unnamed }: ExitBatch,
  { box, rows, words, frame }: Place,
): readonly Mark[] {
  const { text, palette } = frame;
  const { locale, messages } = words;
  const ink = statusInk(counties.status, palette);
  const kind = markKind(counties.status);
  const tiles = cardGrid(
    counties.value,
    columnsOf({ counties, named, unnamed }, frame.width, text),
    { ...box, y: box.y + headHeight * text, height: box.height - headHeight * text },
    { across: gap * text, down: gap * text },
  );
  const labelTop = box.y + numberSize * text * 1.2;
  const label = paragraph(counties.label[locale], box.x, labelTop, box.width, {
    size: text,
    color: palette.ink,
  });
  const period = periodText(counties.period, rows.published, locale);
  const scope = [
    ...(counties.label[locale].includes(period) ? [] : [period]),
    ...(named.length > 0 ? [] : [messages.noneNamed]),
  ];
  const onTile = kind === "actual" ? palette.onReported : null;
  return [
    {
      box,
      statements: [counties],
      shapes: [
        ...figureRun(counties, locale, {
          x: box.x,
          baseline: box.y + numberSize * text * (digitHeight + 0.12),
          size: numberSize * text,
          text,
          color: ink,
        }),
        label.shape,
        textShape(scope.join(locale === "zh" ? "，" : "; "), box.x, labelTop + label.height, {
          size: text,
          color: palette.inkQuiet,
        }),
        ...tiles.slice(named.length).flatMap((tile) => [
          markBox(tile, kind, frame),
          // Words on hatching could not be read; there the line above says it.
          ...(onTile === null
            ? []
            : [tileWords(messages.unnamed, tile, { color: onTile, bold: false, text })]),
        ]),
      ],
    },
    ...named.flatMap(({ name, place }, index): readonly Mark[] => {
      const tile = tiles[index];
      if (!tile) return [];
      return [
        {
          box: tile,
          statements: [place],
          shapes: [
            markBox(tile, kind, frame),
            tileWords(name[locale], tile, { color: onTile ?? palette.ink, bold: true, text }),
          ],
        },
      ];
    }),
  ];
}

function tileWords(
  words: string,
  { x, y, width, height }: Box,
  { color, bold, text }: { readonly color: string; readonly bold: boolean; readonly text: number },
): Shape {
  const weight = bold ? "bold" : "normal";
  return textShape(
    wrapText(words, width - text * (bold ? 0.1 : 0.7), text, weight).join("\n"),
    x + width / 2,
    y + height / 2,
    {
      size: text,
      color,
      weight,
      align: "center",
      baseline: "middle",
    },
  );
}
