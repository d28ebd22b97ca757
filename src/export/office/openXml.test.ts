import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { locales } from "../../i18n/locale";
import { look, paintNothing, subjects, testDeck } from "../../testing/testDecks";
import { chartXlsx } from "../table/chartXlsx";
import { pptxOf } from "./pptx";

/** What Office's own schemas and rules object to, a line each. */
async function objections(bytes: Uint8Array, format: "pptx" | "xlsx"): Promise<readonly string[]> {
  const found = await validate(bytes, format, "Microsoft365");
  return found.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

// The validator reads a deck in many seconds, so that each kind of file is read once or twice and not every chart's.
describe("by the rules of the Open XML SDK", { timeout: 300_000 }, () => {
  const asked = [
    ...locales.map((locale) => ({ locale, slideForm: "drawing" as const })),
    { locale: "zh" as const, slideForm: "vector" as const },
  ];
  it.each(asked)("a deck of all charts as $slideForm in $locale is whole", async ({ locale, slideForm }) => {
    const deck = testDeck(subjects(locale), locale, look({ slideForm }));
    expect(await objections(await pptxOf(deck, { paint: paintNothing }), "pptx")).toEqual([]);
  });

  it("so are the workbooks within its charts", async () => {
    const deck = testDeck(subjects("zh"), "zh", look({ slideForm: "drawing" }));
    const files = Object.entries(unzipSync(await pptxOf(deck, { paint: paintNothing })));
    const workbooks = files.filter(([path]) => path.endsWith(".xlsx"));
    expect(workbooks.length).toBeGreaterThan(2);
    for (const [, contents] of workbooks.slice(0, 3)) expect(await objections(contents, "xlsx")).toEqual([]);
  });

  it.each(locales)("so are Excel files of charts, in %s", async (locale) => {
    for (const subject of subjects(locale).slice(0, 3)) {
      expect(await objections(await chartXlsx(subject), "xlsx")).toEqual([]);
    }
  });
});
