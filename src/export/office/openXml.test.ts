import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale";
import { slideForms } from "../settings";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";
import { chartXlsx } from "../table/chartXlsx";
import { pptxOf } from "./pptx";

/** What Office's own schemas and rules object to, a line each. */
async function objections(bytes: Uint8Array, format: "pptx" | "xlsx"): Promise<readonly string[]> {
  const found = await validate(bytes, format, "Microsoft365");
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

// The validator is a program of its own, which starts slowly and reads whole decks.
describe("by the rules of the Open XML SDK", { timeout: 300_000 }, () => {
  const asked = locales.flatMap((locale) => slideForms.map((slideForm) => ({ locale, slideForm })));
  it.each(asked)(
    "a deck of all charts as $slideForm in $locale is whole, and so are its workbooks",
    async ({ locale, slideForm }) => {
      const bytes = await pptxOf(testDeck(subjects(locale), locale, look({ slideForm })), {
        paint: paintNothing,
      });
      expect(await objections(bytes, "pptx")).toEqual([]);
      for (const [path, contents] of Object.entries(unzipSync(bytes))) {
        if (path.endsWith(".xlsx")) expect(await objections(contents, "xlsx")).toEqual([]);
      }
    },
  );

  it.each(locales)("every chart's Excel file is whole, in %s", async (locale) => {
    for (const subject of subjects(locale)) {
      const bytes = await chartXlsx(subject);
      expect(await objections(bytes, "xlsx")).toEqual([]);
    }
  });
});
