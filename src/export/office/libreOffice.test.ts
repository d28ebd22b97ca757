import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../i18n/locale";
import { pptxOf } from "./pptx";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;
const missing = ["soffice", "pdftotext"].filter((program) => !isThere(program));

/** The text of each page that LibreOffice makes of a deck's slides. */
function convertedPages(pptx: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "guizhou-atlas-pptx-"));
  try {
    writeFileSync(join(folder, "deck.pptx"), pptx);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const conversion = ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "deck.pptx")];
    execFileSync("soffice", [profile, ...conversion], { stdio: "ignore" });
    const text = execFileSync("pdftotext", [join(folder, "deck.pdf"), "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const letters = (text: string): string => text.replace(/\s/g, "");

const skipped = missing.length > 0 ? ` (skipped: install ${missing.join(" and ")})` : "";

describe.skipIf(missing.length > 0)(`a deck in LibreOffice${skipped}`, () => {
  it.each(locales)(
    "has a page a slide, with its words and the labels of its charts, in %s",
    async (locale: Locale) => {
      const shown = subjects(locale);
      const deck = testDeck(shown, locale, look());
      const bytes = await pptxOf(deck, { paint: paintNothing });
      const slides = Object.keys(unzipSync(bytes)).filter((path) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(path),
      );
      const pages = convertedPages(bytes).map(letters);
      expect(pages).toHaveLength(slides.length);
      deck.slides.forEach(({ title, source, body }, place) => {
        const page = pages[place + 1] ?? "";
        expect(page).toContain(letters(title));
        expect(page).toContain(letters(source).slice(0, 30));
        if (body.form !== "bars" && body.form !== "dots") return;
        const labels = body.series.flatMap(({ points }) =>
          // A label may break, and the words of its neighbours then stand between its own.
          points.flatMap((point) => (point?.label[0] ?? "").split(/\s/).map(letters)),
        );
        expect(labels.filter((label) => !page.includes(label))).toEqual([]);
      });
    },
  );
});
