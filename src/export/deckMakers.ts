import { officeForm } from "../charts/officeForm";
import type { Dataset } from "../dataset/schema";
import type { DeckRequest } from "./deckRequest";
import { chartFileName, exportChart, legiblePages, type Means } from "./exportChart";
import { loadPart } from "./exportFault";
import type { ExportSubject } from "./exportSubject";
import type { DeckFormat, ExportedFile } from "./formats";
import { loadPptx } from "./loadPptx";
import type { SlideReport } from "./office/slideReport";
import type { PdfAbout, PdfPage } from "./pdf/pdf";
import { pictureOf } from "./picture/picture";
import { pictureLook } from "./picture/pictureLook";
import { pixelsPerInch, type ExportSettings } from "./settings";
import type { TalkPage } from "./talk/talkPages";
import { templateLook } from "./templateLook";
import { zipOf } from "./zip";

/** Everything needed to make a file of several charts. */
interface DeckWork {
  readonly deck: DeckRequest;
  readonly report: Dataset["report"];
  readonly settings: ExportSettings;
  readonly means: Means;
  /** Makes one part of the file for each chart, and skips charts that fail. */
  readonly partsOf: <Part>(
    make: (subject: ExportSubject, place: number) => Promise<Part> | Part,
  ) => Promise<readonly Part[]>;
}

interface MadeDeck extends Pick<ExportedFile, "bytes" | "boxes"> {
  /** The result for each chart on its slide; empty unless the file is a PPTX. */
  readonly report: readonly SlideReport[];
}

/** Makes the file of several charts in each format. */
export const deckMakers: Readonly<Record<DeckFormat, (work: DeckWork) => Promise<MadeDeck>>> = {
  pptx: pptxDeck,
  pdf: pdfDeck,
  handout: handoutDeck,
  png: (work) => pictureZip(work, "png"),
  svg: (work) => pictureZip(work, "svg"),
};

async function pptxDeck({ deck, settings, means, partsOf }: DeckWork): Promise<MadeDeck> {
  const { chartSlide, deckOf, deckSize, pptxOf, readTemplate, slideReport } = await loadPptx();
  const template = deck.template ? readTemplate(deck.template) : null;
  const own = pictureLook(settings);
  const look = template ? templateLook(template, own) : own;
  const made = await partsOf((subject) => ({ subject, slide: chartSlide(subject, look) }));
  const { title, locale, without = [] } = deck;
  const contents = deckOf(
    made.map(({ subject }) => subject),
    made.map(({ slide }) => slide),
    { ...look, size: deckSize(look.size), title, locale, without, template },
  );
  const report = made.map(({ subject, slide }) =>
    slideReport(slide, officeForm(subject.plot.body, subject.plot.locale) !== null),
  );
  return { bytes: await pptxOf(contents, means), boxes: [], report };
}

async function pdfDeck(work: DeckWork): Promise<MadeDeck> {
  const { pdfOf } = await loadPart(() => import("./pdf/pdf"));
  const pages = (await pagesOf(work)).map((page) => pdfPageOf(page, work.settings));
  const { pages: legible, boxes } = await legiblePages(pages, work.settings, work.means);
  return { bytes: await pdfOf(legible, aboutOf(work), work.means.loadFont), boxes, report: [] };
}

async function handoutDeck(work: DeckWork): Promise<MadeDeck> {
  const { handoutSheets, pdfOfSheets } = await loadPart(loadHandout);
  const { deck, settings, means } = work;
  const slides = (await pagesOf(work)).map((page) => ({
    page: pdfPageOf(page, settings),
    notes: page.notes,
  }));
  const sheets = handoutSheets(slides, { title: deck.title, locale: deck.locale, count: settings.handout });
  const pages = sheets.flatMap(({ placed }) => placed.map(({ page }) => page));
  const { pages: legible, boxes } = await legiblePages(pages, settings, means);
  const readable = new Map(pages.map((page, place) => [page, legible[place] ?? page]));
  const printed = sheets.map((sheet) => ({
    ...sheet,
    placed: sheet.placed.map((each) => ({ ...each, page: readable.get(each.page) ?? each.page })),
  }));
  return { bytes: await pdfOfSheets(printed, aboutOf(work), means.loadFont), boxes, report: [] };
}

async function loadHandout() {
  const [{ handoutSheets }, { pdfOfSheets }] = await Promise.all([
    import("./pdf/handoutSheets"),
    import("./pdf/pdf"),
  ]);
  return { handoutSheets, pdfOfSheets };
}

async function pictureZip(
  { deck, settings, means, partsOf }: DeckWork,
  format: "png" | "svg",
): Promise<MadeDeck> {
  const digits = String(deck.slides.length).length;
  const files = await partsOf(async (subject, place) => {
    const file = await exportChart(subject, settings, format, means);
    const number = String(place + 1).padStart(Math.max(2, digits), "0");
    return { ...file, name: `${number}_${chartFileName(subject, settings, format)}` };
  });
  return { bytes: zipOf(files), boxes: [...new Set(files.flatMap(({ boxes }) => boxes))], report: [] };
}

async function pagesOf({ deck, settings, partsOf }: DeckWork): Promise<readonly TalkPage[]> {
  const { talkPages } = await loadPart(() => import("./talk/talkPages"));
  const look = pictureLook(settings);
  const charts = await partsOf((subject) => {
    const picture = pictureOf(subject, look);
    return { subject, draw: () => picture };
  });
  return talkPages(charts, deck, settings);
}

function pdfPageOf({ draw, title, alternative, locale }: TalkPage, settings: ExportSettings): PdfPage {
  const { svg, width, height, words } = draw();
  return { svg, width, height, words, scale: 72 / pixelsPerInch(settings), title, alternative, locale };
}

function aboutOf({ deck: { title, locale }, report }: DeckWork): PdfAbout {
  return { title, subject: report.title[locale], locale, published: report.published };
}
