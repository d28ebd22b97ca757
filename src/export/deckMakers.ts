import { officeForm } from "../charts/officeForm";
import type { Dataset } from "../dataset/schema";
import { noFilters } from "../selectors/filters";
import type { DeckRequest } from "./deckRequest";
import { exportChart, legiblePages, type Means } from "./exportChart";
import { loadPart } from "./exportFault";
import type { ExportSubject } from "./exportSubject";
import { fileName } from "./fileName";
import { mediaTypes, type DeckFormat, type ExportedFile } from "./formats";
import { lookName } from "./lookName";
import { loadPptx } from "./loadPptx";
import type { SlideReport } from "./office/slideReport";
import type { PdfAbout } from "./pdf/pdf";
import type { PdfPage } from "./pdf/pdfPage";
import { pictureOf } from "./picture/picture";
import { pictureLook } from "./picture/pictureLook";
import { sectionPage } from "./picture/wordPages";
import { pixelsPerInch, type ExportSettings } from "./settings";
import { announcedSections, type SectionPage } from "./talk/announcedSections";
import type { TalkPage } from "./talk/talkPages";
import { templateLook } from "./templateLook";
import { zipOf, type ZippedFile } from "./zip";

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
  const { title, locale, without = [], hasSections = false, hasBuilds = false } = deck;
  const contents = deckOf(
    made.map(({ subject }) => subject),
    made.map(({ slide }) => slide),
    { ...look, size: deckSize(look.size), title, locale, without, hasSections, hasBuilds, template },
  );
  const report = made.map(({ subject, slide }) =>
    slideReport(slide, officeForm(subject.plot.body, subject.plot.locale) !== null, hasBuilds),
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
  const made = await partsOf(async (subject, place) => ({
    subject,
    place,
    file: await exportChart(subject, settings, format, means),
  }));
  const announced = deck.hasSections
    ? announcedSections(
        made.map(({ subject }) => subject),
        deck.locale,
      )
    : made.map(() => null);
  const digits = Math.max(2, String(deck.slides.length + announced.filter((page) => page).length).length);
  const numbered = (number: number, name: string) => `${String(number).padStart(digits, "0")}_${name}`;
  const files: ZippedFile[] = [];
  let sections = 0;
  for (const [at, { subject, place, file }] of made.entries()) {
    const section = announced[at];
    if (section) {
      sections += 1;
      const { dataset } = subject;
      const name = { dataset, chart: subject.section, mode: "", filters: noFilters, locale: deck.locale };
      files.push({
        name: numbered(place + sections, fileName({ ...name, look: lookName(settings, format) }, format)),
        type: mediaTypes[format],
        bytes: await sectionPicture(section, settings, format, means),
      });
    }
    files.push({ ...file, name: numbered(place + 1 + sections, file.name) });
  }
  return {
    bytes: zipOf(files),
    boxes: [...new Set(made.flatMap(({ file }) => file.boxes))],
    report: [],
  };
}

async function sectionPicture(
  section: SectionPage,
  settings: ExportSettings,
  format: "png" | "svg",
  { paint }: Means,
): Promise<Uint8Array> {
  const look = pictureLook(settings);
  const { svg } = sectionPage(section, look);
  if (format === "svg") return new TextEncoder().encode(svg);
  const isOpaque = look.background !== null;
  return paint(svg, { width: look.size.width, height: look.size.height, isOpaque }, settings.density);
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
  return { ...draw(), scale: 72 / pixelsPerInch(settings), title, alternative, locale };
}

function aboutOf({ deck: { title, locale }, report }: DeckWork): PdfAbout {
  return { title, subject: report.title[locale], locale, published: report.published };
}
