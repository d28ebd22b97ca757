import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PNG } from "pngjs";

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;
const missing = ["soffice", "pdftotext", "pdftoppm"].filter((program) => !isThere(program));

/** Whether decks cannot be looked at in LibreOffice here, and what to say of it behind a test's name. */
export const isLibreOfficeMissing = missing.length > 0;
export const libreOfficeNote = isLibreOfficeMissing ? ` (skipped: install ${missing.join(" and ")})` : "";

/** What `read` makes of the PDF that LibreOffice makes of a deck, a page a slide. */
function converted<Result>(pptx: Uint8Array, read: (pdf: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "guizhou-atlas-pptx-"));
  try {
    writeFileSync(join(folder, "deck.pptx"), pptx);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const conversion = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "deck.pptx")];
    execFileSync("soffice", [profile, ...conversion], { stdio: "ignore" });
    return read(join(folder, "deck.pdf"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page. */
export function convertedText(pptx: Uint8Array): readonly string[] {
  const text = converted(pptx, (pdf) => execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }));
  return text.split("\f").slice(0, -1);
}

/** Each page as it is painted, 72 pixels to the inch. */
export function paintedPages(pptx: Uint8Array): readonly PNG[] {
  return converted(pptx, (pdf) => {
    execFileSync("pdftoppm", ["-png", "-r", "72", pdf, pdf]);
    const folder = dirname(pdf);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return pages.sort().map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  });
}
