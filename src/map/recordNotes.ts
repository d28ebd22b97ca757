import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { standings, type ExitRecord, type RecordStop, type Standing } from "../selectors/exitRecord";
import type { Frame } from "../render/theme";
import type { NoteItem } from "./mapNoteItems";
import type { Fullness, Note } from "./mapNotes";
import { lookSign, recordLook } from "./recordLook";

/** What is written of the record. */
export interface RecordNoteWords {
  readonly standing: (standing: Standing, counties: number) => string;
  readonly announced: (date: string) => string;
  readonly counties: (count: number) => string;
  readonly sum: (counts: readonly number[], listed: number) => string;
  readonly neverListed: (count: number) => string;
}

interface RecordNotes {
  readonly record: ExitRecord;
  readonly stop: RecordStop;
  readonly words: RecordNoteWords;
  /** A note on lines that cannot be trusted; none where all can. */
  readonly oldLines: readonly Note[];
  readonly locale: Locale;
  readonly frame: Pick<Frame, "palette" | "text">;
}

/** The record in bars, batch by batch under how each stood at a stop, adding up to all counties. */
export function recordNotes(notes: RecordNotes, fullness: Fullness): readonly Note[] {
  const { record, stop, words, oldLines, locale, frame } = notes;
  const { batches, listed, neverListed } = record;
  const longest = Math.max(...batches.map(({ batch }) => batch.count));
  const blank = lookSign({ fill: frame.palette.paper }, frame);
  const drawn = batches.map(({ batch }, place) => {
    const standing = stop.standing[place] ?? "listed";
    return { batch, standing, draw: lookSign(recordLook(record, place, standing, frame), frame) };
  });
  const sum = words.sum(
    batches.map(({ batch }) => batch.count),
    listed,
  );
  if (fullness.kind === "key") {
    const signs = drawn.map(({ batch, draw }) => ({
      sign: draw,
      text: `${batch.year}${locale === "zh" ? "：" : ": "}${words.counties(batch.count)}`,
      statements: [batch],
    }));
    const counts = standings
      .filter((standing) => stop.counts[standing] > 0)
      .map((standing) => ({
        sign: null,
        text: words.standing(standing, stop.counts[standing]),
        statements: [],
      }));
    const never = { sign: blank, text: words.neverListed(neverListed), statements: [] };
    return [
      [
        { kind: "signs", signs: counts },
        { kind: "signs", signs: [...signs, never] },
      ],
    ];
  }
  const bars = (standing: Standing) =>
    drawn
      .filter((each) => each.standing === standing)
      .map(({ batch, draw }): NoteItem => ({
        kind: "bar",
        name: String(batch.year),
        figure: words.counties(batch.count),
        below: fullness.asides ? words.announced(formatDate(batch.announced, locale)) : "",
        share: batch.count / longest,
        draw,
        statements: [batch],
      }));
  return [
    ...standings
      .filter((standing) => stop.counts[standing] > 0)
      .map((standing): Note => [
        { kind: "heading", text: words.standing(standing, stop.counts[standing]), said: "", sign: null },
        ...bars(standing),
      ]),
    [
      { kind: "heading", text: words.neverListed(neverListed), said: "", sign: blank },
      { kind: "words", text: sum },
    ],
    ...(fullness.asides ? oldLines : []),
  ];
}
