import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index";
import { noFilters } from "../../selectors/filters";
import { isWithoutPoppler, poppler, popplerNote, testFonts } from "../../testing/pdfForTests";
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
  return lines.flatMap(
    (line) => /^ *(?:Document|Sect|H1|P|Figure|L|LI|LBody|Table|TR|TH|TD|Span)\b/.exec(line)?.[0] ?? [],
  );
}

describe.skipIf(isWithoutPoppler)(`accessible PDF (${popplerNote})`, () => {
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

  it("reads a table row by row, with heads that say what they head", async () => {
    const asked = { ...request, chart: "whatTheReportCounts" } as const;
    const { bytes } = await exportChart(subjectOf(asked, sources), defaultSettings, "pdf", means);
    const cells = tagsOf(bytes).map((tag) => tag.trim());
    const rows = cells
      .join(" ")
      .split("TR ")
      .slice(1)
      .map((row) => (row.match(/T[HD](?: Figure| Span)?/g) ?? []).join(" "));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe(`TD${" TH Span".repeat(9)} TH`);
    // Money: seven initiatives without a figure, two with some, and nothing elsewhere.
    expect(rows[1]).toBe(`TH${" TD".repeat(6)} TD Figure TD Figure TD TD`);
    const structure = poppler("pdfinfo", ["-struct", "-"], bytes).toString();
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(10);
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(11);
    const file = Buffer.from(bytes).toString("latin1");
    expect(file).toContain("/Alt (reported result: 2; plan or target: 1)");
    expect(file).toContain("/ActualText (7 Assistance teams for schools and health)");
    expect(cells.slice(cells.lastIndexOf("TD") + 1).slice(0, 3)).toEqual(["P", "P", "L"]);
  });

  it("names the columns of a narrow table whose head has room for numbers alone", async () => {
    const asked = { ...request, chart: "whatTheReportCounts" } as const;
    const settings = { ...defaultSettings, preset: "phone" as const };
    const { bytes } = await exportChart(subjectOf(asked, sources), settings, "pdf", means);
    expect(Buffer.from(bytes).toString("latin1")).toContain("/ActualText (4 Big data)");
  });
});
