import { spawnSync } from "node:child_process";
import { nodeFonts } from "../export/pdf/nodeFonts";
import { pdfOf, type PdfAbout } from "../export/pdf/pdf";
import type { PdfPage } from "../export/pdf/pdfPage";
import { isQuick } from "./sampled";

/** The reason why tests with poppler's programs do not run; null if they do. */
function reasonToSkip(): string | null {
  if (isQuick) return "skipped: in the whole test alone";
  const isThere = spawnSync("pdftotext", ["-v"]).error === undefined;
  return isThere ? null : "skipped: pdftotext is missing, apt-get install poppler-utils";
}

const missing = reasonToSkip();

/** For `describe.skipIf`; `popplerNote` in the title says why. */
export const isWithoutPoppler = missing !== null;
export const popplerNote = missing ?? "read with poppler";

/** The output of one of poppler's programs for a PDF on its standard input. */
export function poppler(program: string, options: readonly string[], pdf: Uint8Array): Buffer {
  const { stdout, stderr, status } = spawnSync(program, options, { input: pdf, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${program}: ${stderr.toString()}`);
  return stdout;
}

export const testFonts = nodeFonts();

export const about: PdfAbout = {
  title: "黔图 Atlas",
  subject: "扶贫 / poverty",
  locale: "zh",
  published: "2019-01-16",
};

export function pageOf(svg: string, title = "Title"): PdfPage {
  return {
    svg,
    width: 1920,
    height: 1080,
    scale: 0.5,
    title,
    alternative: "说明 described",
    words: [],
    table: null,
    locale: "en",
  };
}

/** A slide with the given elements. */
export function pictureWith(contents: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" viewBox="0 0 1920 1080">${contents}</svg>`;
}

export function pdfWith(...svgs: readonly string[]): Promise<Uint8Array> {
  return pdfOf(
    svgs.map((svg) => pageOf(svg)),
    about,
    testFonts,
  );
}
