import { fittingArrangement, lowestHeight } from "../render/layouts/arrangement";
import { cardGrid } from "../render/layouts/cardGrid";
import {
  batchGap,
  batchHead,
  sideBoxes,
  stackedBoxes,
  tileColumns,
  tileGap,
  tileLines,
  tileWidth,
  tilingsOf,
  type Tiling,
} from "../render/layouts/tileBatches";
import { defineChart, type Words } from "./chart";
import { digitHeight, figureRun } from "../render/layouts/figureRun";
import { markOption, type Mark } from "../render/marks";
import { wrapText } from "../render/measureText";
import { leading, markBox, paragraph, textShape, type Box } from "../render/shapes";
import { tileWordLines, tileWords } from "../render/layouts/tileWords";
import { markKind, statusInk } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { figureText, periodText } from "../wording/words";
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
const tileHeight = 3.4;
const numberSize = 2;

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
    const [tiling] = tilingsOf({ width, text });
    const heights = batches.map(
      (batch) =>
        batchHead +
        tileLines(batch.counties.value, tiling, { width, text }) * (tileHeight + tileGap) -
        tileGap,
    );
    if (tiling.sideLines !== null) return Math.max(...heights) * text;
    return (heights.reduce((sum, each) => sum + each, 0) + (batches.length - 1) * batchGap) * text;
  },
  smallestHeight: (rows, width, text, words) => {
    const size = { width, text };
    return lowestHeight(tilingsOf(size), (tiling) => leastHeight(rows, tiling, words, size));
  },
  option: (rows, words, frame) => {
    const tiling = fittingArrangement(
      tilingsOf(frame),
      (each) => leastHeight(rows, each, words, frame),
      frame.height,
    );
    const counts = rows.batches.map(({ counties }) => counties.value);
    const boxes =
      tiling.sideLines === null ? stackedBoxes(counts, tiling, frame) : sideBoxes(counts, tiling, frame);
    return markOption(
      rows.batches.flatMap((batch, place) => {
        const box = boxes[place];
        return box ? batchMarks(batch, { box, tiling, rows, words, frame }) : [];
      }),
      frame,
    );
  },
});

type Size = Pick<Frame, "width" | "text">;

/** The least height in px: tiles as high as the words on them. */
function leastHeight(rows: Rows, tiling: Tiling, words: Words<Messages>, size: Size): number {
  const { text } = size;
  const { batches } = rows;
  const wide = tileWidth(
    batches.map(({ counties }) => counties.value),
    tiling,
    size,
  );
  const lines = batches
    .filter(({ counties }) => markKind(counties.status) === "actual")
    .flatMap(({ named }) => [
      ...named.map(({ name }) => tileWordLines(name[words.locale], wide, true, text)),
      tileWordLines(words.messages.unnamed, wide, false, text),
    ]);
  const tile = Math.max(1, ...lines.map(({ length }) => length)) * leading + 0.25;
  const heights = batches.map((batch) => {
    const count = tileLines(batch.counties.value, tiling, size);
    const column =
      count === 0 ? 0 : tileColumns(batch.counties.value, tiling, size) * (wide + tileGap * text);
    const label = wrapText(batch.counties.label[words.locale], column, text).length;
    return batchHead + (label - 1) * leading + count * (tile + tileGap) - tileGap;
  });
  if (tiling.sideLines !== null) return Math.max(...heights) * text;
  return (heights.reduce((sum, each) => sum + each, 0) + (batches.length - 1) * batchGap) * text;
}

function titleOf(passed: string | null, planned: string | null, messages: Messages): string {
  if (passed !== null && planned !== null) return messages.passedAndPlanned(passed, planned);
  if (passed !== null) return messages.passed(passed);
  return planned === null ? messages.subtitle : messages.planned(planned);
}

interface Place {
  readonly box: Box;
  readonly tiling: Tiling;
  readonly rows: Rows;
  readonly words: Words<Messages>;
  readonly frame: Frame;
}

/** A batch: its number and what it is, a tile for each county, and a mark for each county that has a name. */
function batchMarks(
  { counties, named }: ExitBatch,
  { box, tiling, rows, words, frame }: Place,
): readonly Mark[] {
  const { text, palette } = frame;
  const { locale, messages } = words;
  const ink = statusInk(counties.status, palette);
  const kind = markKind(counties.status);
  const label = paragraph(counties.label[locale], box.x, box.y + numberSize * text * 1.2, box.width, {
    size: text,
    color: palette.ink,
  });
  const head = (batchHead - leading) * text + label.height;
  const tiles = cardGrid(
    counties.value,
    tileColumns(counties.value, tiling, frame),
    { ...box, y: box.y + head, height: box.height - head },
    { across: tileGap * text, down: tileGap * text },
  );
  const labelTop = box.y + numberSize * text * 1.2;
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
