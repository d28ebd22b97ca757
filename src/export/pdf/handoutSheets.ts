import type { Bilingual, Locale, Localized } from "../../i18n/locale";
import type { Box } from "../../render/shapes";
import { lightPalette } from "../../render/theme";
import type { HandoutCount } from "../settings";
import type { SpeakerNotes } from "../talk/talkPages";
import {
  fittedNotes,
  rulesSvg,
  textLine,
  textsSvg,
  type FittedNotes,
  type NoteParagraph,
} from "./handoutNotes";
import type { PdfPage, PdfSheet } from "./pdfPage";

/** A slide of a handout with the notes to be printed beside it. */
interface HandoutSlide {
  readonly page: PdfPage;
  readonly notes: SpeakerNotes;
}

interface HandoutWish {
  /** The talk's title, printed at the foot of every sheet. */
  readonly title: string;
  readonly locale: Locale;
  /** Slides per sheet. */
  readonly count: HandoutCount;
}

/** The size of an A4 sheet in pt, and the share of its inner width that the slides take. */
const papers: Readonly<Record<HandoutCount, { width: number; height: number; share: number }>> = {
  2: { width: 841.89, height: 595.28, share: 0.57 },
  3: { width: 595.28, height: 841.89, share: 0.6 },
};

const margin = 40;
const gap = 16;
const footSize = 8;
/** pt between the lowest slide and the foot. */
const aboveFoot = 22;

const continued: Bilingual = { zh: "（下页续）", en: "(continued on the next page)" };

const goesOn: Localized<(title: string) => string> = {
  zh: (title) => `备注（续）：${title}`,
  en: (title) => `Notes continued: ${title}`,
};

/** Slides on A4 sheets with their notes beside them. Notes that are too long continue on a sheet of notes. */
export function handoutSheets(slides: readonly HandoutSlide[], wish: HandoutWish): readonly PdfSheet[] {
  const sheets: PdfSheet[] = [];
  for (let first = 0; first < slides.length; first += wish.count) {
    const { sheet, left } = slideSheet(slides.slice(first, first + wish.count), sheets.length + 1, wish);
    sheets.push(sheet);
    let rest = left;
    while (rest.length > 0) {
      const more = notesSheet(rest, sheets.length + 1, wish);
      sheets.push(more.sheet);
      rest = more.left;
    }
  }
  return sheets;
}

/** Notes for which a sheet had no room, with the titles of their slides. */
type LeftNotes = readonly { readonly title: string; readonly paragraphs: readonly NoteParagraph[] }[];

function slideSheet(slides: readonly HandoutSlide[], number: number, wish: HandoutWish) {
  const { width, height, share } = papers[wish.count];
  const inner = width - 2 * margin;
  const row = (height - 2 * margin - aboveFoot - gap * (wish.count - 1)) / wish.count;
  const placed = slides.map(({ page, notes }, place) => {
    const top = margin + place * (row + gap);
    const box = pictureBox(page, { x: margin, y: top, width: inner * share, height: row });
    const beside = {
      x: box.x + box.width + gap,
      y: top,
      width: margin + inner - (box.x + box.width + gap),
      height: row,
    };
    const paragraphs = [
      ...notes.own.map((words) => ({ words, look: "own" }) as const),
      ...notes.chart.map((words) => ({ words, look: "chart" }) as const),
    ];
    const fitted = fittedNotes(paragraphs, beside, continued[wish.locale]);
    return { page, box, beside, fitted };
  });
  const frames = placed.map(({ box: { x, y, width: across, height: down } }) => {
    const size = `width="${across}" height="${down}"`;
    return `<rect x="${x}" y="${y}" ${size} fill="none" stroke="${lightPalette.line}" stroke-width="1.5"/>`;
  });
  const sheet: PdfSheet = {
    width,
    height,
    placed: [
      ...placed.flatMap(({ page, box, beside, fitted }) => [
        { page: { ...page, scale: box.width / page.width }, x: box.x, y: box.y, isListed: true },
        notesPage(fitted, beside, page.title, wish.locale),
      ]),
      furnitureOf(frames.join(""), number, wish),
    ],
  };
  const left: LeftNotes = placed.flatMap(({ page, fitted }) =>
    fitted.left.length === 0 ? [] : [{ title: page.title, paragraphs: fitted.left }],
  );
  return { sheet, left };
}

/** A sheet of notes alone, as many as fit. */
function notesSheet(left: LeftNotes, number: number, wish: HandoutWish) {
  const { width, height } = papers[wish.count];
  const box = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin - aboveFoot };
  const paragraphs = left.flatMap((each) => [
    { words: goesOn[wish.locale](each.title), look: "heading" } as const,
    ...each.paragraphs,
  ]);
  const fitted = fittedNotes(paragraphs, box, continued[wish.locale]);
  const title = left[0]?.title ?? "";
  const sheet: PdfSheet = {
    width,
    height,
    placed: [notesPage(fitted, box, title, wish.locale), furnitureOf("", number, wish)],
  };
  return { sheet, left: fitted.left.length === 0 ? [] : [{ title, paragraphs: fitted.left }] };
}

/** The largest box with a page's proportions in the upper left of its room. */
function pictureBox({ width, height }: PdfPage, room: Box): Box {
  const scale = Math.min(room.width / width, room.height / height);
  return { x: room.x, y: room.y, width: width * scale, height: height * scale };
}

/** Everything on the paper that is not read aloud: frames around the slides, and title and number at the foot. */
function furnitureOf(frames: string, number: number, { title, locale, count }: HandoutWish) {
  const { width, height } = papers[count];
  const foot = (words: string, x: number, anchor: "start" | "end") =>
    textLine(words, { x, y: height - margin, size: footSize, color: lightPalette.inkQuiet, anchor });
  const svg = textsSvg(width, height, [
    frames,
    foot(title, margin, "start"),
    foot(String(number), width - margin, "end"),
  ]);
  const words = [{ role: "paragraph", texts: 0, isBelow: false }] as const;
  return { page: wordPage({ svg, width, height, title, words, locale }), x: 0, y: 0, isListed: false };
}

/** The notes of a slide or, without notes, ruled lines. */
function notesPage(fitted: FittedNotes, box: Box, title: string, locale: Locale) {
  const { width, height } = box;
  const isBare = fitted.words.length === 0;
  const svg = textsSvg(width, height, isBare ? [rulesSvg(width, height)] : fitted.texts);
  const words = isBare ? ([{ role: "paragraph", texts: 0, isBelow: false }] as const) : fitted.words;
  const page = wordPage({ svg, width, height, title, words, locale });
  return { page, x: box.x, y: box.y, isListed: false };
}

/** A part of a sheet that has words alone. */
function wordPage(part: Pick<PdfPage, "svg" | "width" | "height" | "title" | "words" | "locale">): PdfPage {
  return { ...part, scale: 1, alternative: part.title, table: null };
}
