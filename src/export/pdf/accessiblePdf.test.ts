import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index";
import { noFilters } from "../../selectors/filters";
import { isPopplerMissing, poppler, popplerNote, testFonts } from "../../testing/pdfForTests";
import { sources } from "../../testing/sources";
import { exportChart } from "../exportChart";
import { exportDeck } from "../exportDeck";
import { subjectOf } from "../exportSubject";
import { defaultSettings } from "../settings";

const request = {
  chart: "countyExits",
  filters: noFilters,
  locale: "en",
  words: {},
  view: "",
  sourceLinks: null,
} as const;
const means = {
  paint: () => Promise.reject(new Error("unused")),
  loadFont: testFonts,
  paintsOwnFaces: false,
};

/** The tags of a file, one per line, indented as they are nested, without their attributes. */
function tagsOf(pdf: Uint8Array): readonly string[] {
  const lines = poppler("pdfinfo", ["-struct", "-"], pdf).toString().split("\n");
  return lines.flatMap((line) => /^ *(?:Document|Sect|H1|P|Figure|L|LI|LBody)\b/.exec(line)?.[0] ?? []);
}

describe.skipIf(isPopplerMissing)(`accessible PDF (${popplerNote})`, () => {
  it("reads as heading, paragraph, figure, legend and the notes below", async () => {
    const { bytes } = await exportChart(subjectOf(request, sources), defaultSettings, "pdf", means);
    expect(tagsOf(bytes)).toEqual([
      "Document",
      "  Sect",
      "    H1",
      "    P",
      "    Figure",
      "    L",
      "      LI",
      "        LBody",
      "      LI",
      "        LBody",
      "    P",
      "    P",
    ]);
    const read = poppler("pdftotext", ["-raw", "-", "-"], bytes).toString();
    const [plot] = [charts.countyExits.plot(sources, { filters: noFilters, locale: "en" })];
    const places = [plot?.title.slice(0, 20), "Tongzi", "plan or target", "Source: "].map((words) =>
      read.indexOf(words ?? "missing"),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
  });

  it("declares that it is PDF/UA", async () => {
    const { bytes } = await exportChart(subjectOf(request, sources), defaultSettings, "pdf", means);
    expect(poppler("pdfinfo", ["-meta", "-"], bytes).toString()).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("tags pages of words as headings and paragraphs, and page numbers as artifacts", async () => {
    const deck = { title: "Talk", locale: "en", slides: [request] } as const;
    const { file } = await exportDeck(deck, sources, defaultSettings, "pdf", means, () => undefined);
    const tags = tagsOf(file.bytes);
    expect(tags.slice(0, 7)).toEqual(["Document", "  Sect", "    H1", "    P", "    P", "    P", "  Sect"]);
    expect(tags.filter((tag) => tag === "    Figure")).toHaveLength(1);
    const pages = poppler("pdftotext", ["-raw", "-", "-"], file.bytes).toString().split("\f");
    expect(pages[1]?.trimEnd().endsWith("\n2")).toBe(true);
  });

  it("has no heading if the title is left out", async () => {
    const settings = { ...defaultSettings, parts: ["source" as const] };
    const { bytes } = await exportChart(subjectOf(request, sources), settings, "pdf", means);
    expect(tagsOf(bytes)).toEqual(["Document", "  Sect", "    Figure", "    P"]);
  });
});
