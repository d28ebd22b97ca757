import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { PNG } from "pngjs";

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;
const missing = ["soffice", "pdftotext", "pdftoppm"].filter((program) => !isThere(program));

/** Whether LibreOffice is missing here, and a note on that for test titles. */
export const isLibreOfficeMissing = missing.length > 0;
export const libreOfficeNote = isLibreOfficeMissing ? ` (skipped: install ${missing.join(" and ")})` : "";

/** A deck as LibreOffice shows it, with a page for each slide. */
export interface ConvertedDeck {
  readonly text: readonly string[];
  /** Each page as a bitmap, with 72 pixels per inch. */
  readonly pages: () => readonly PNG[];
}

/** Converts decks in a single run of LibreOffice, since starting it takes as long as converting. */
export function convertedDecks<Name extends string>(
  decks: Readonly<Record<Name, Uint8Array>>,
): (name: Name) => ConvertedDeck {
  const folder = mkdtempSync(join(tmpdir(), "guizhou-atlas-pptx-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true });
  });
  const files = Object.entries<Uint8Array>(decks).map(([name, bytes]) => {
    const path = join(folder, `${name}.pptx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
  });
  return (name) => {
    const pdf = join(folder, `${name}.pdf`);
    const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
    return { text: text.split("\f").slice(0, -1), pages: () => paintedPages(pdf) };
  };
}

function paintedPages(pdf: string): readonly PNG[] {
  execFileSync("pdftoppm", ["-png", "-r", "72", pdf, pdf]);
  const [folder, file] = [dirname(pdf), basename(pdf)];
  const pages = readdirSync(folder).filter((name) => name.startsWith(`${file}-`) && name.endsWith(".png"));
  return pages.sort().map((name) => PNG.sync.read(readFileSync(join(folder, name))));
}
