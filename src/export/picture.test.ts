import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Plot } from "../chart-kit/chart";
import { charts } from "../charts/index";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters, type Filters } from "../selectors/filters";
import { pictureOf } from "./picture";
import { pictureLook } from "./pictureLook";
import { defaultSettings, type ExportSettings } from "./settings";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");

function plotOf(filters: Filters): Plot {
  const plot = charts.funds.plot({ dataset, geography: null }, { filters, locale: "en" });
  if (!plot) throw new Error("The funds are gone.");
  return plot;
}

function drawn(plot: Plot, filters: Filters = noFilters, settings: ExportSettings = defaultSettings): string {
  return pictureOf({ plot, dataset, filters }, pictureLook(settings)).svg;
}

it("draws the same bytes every time", () => {
  const plot = plotOf(noFilters);
  expect(drawn(plot)).toBe(drawn(plot));
});

it("escapes a hostile title wherever it stands", () => {
  const hostile = `<b>&"' <script>alert(1)</script>`;
  const picture = drawn({ ...plotOf(noFilters), title: hostile });
  expect(picture).not.toContain("<script");
  expect(picture).not.toContain("<b>");
  expect(picture).toContain("&lt;b&gt;&amp;&quot;&apos; &lt;script&gt;");
});

it("wraps a title of 300 characters and keeps every line within the width", () => {
  const title = "Money ".repeat(50).trim();
  const picture = drawn({ ...plotOf(noFilters), title });
  const lines = [...picture.matchAll(/>(Money[^<]*)<\/text>/g)]
    .map(([, line]) => line ?? "")
    .filter((line) => /^(Money ?)+$/.test(line));
  expect(lines.join(" ")).toBe(title);
  expect(lines.length).toBeGreaterThan(2);
});

it("says which initiatives it was filtered to", () => {
  const filters: Filters = { initiatives: [2, 8] };
  expect(drawn(plotOf(filters), filters)).toContain("Filter: only initiatives 2");
});

it("has the size asked for and carries title, description and role", () => {
  const custom = { width: 1200, height: 900, unit: "px", dpi: 96 } as const;
  const picture = drawn(plotOf(noFilters), noFilters, { ...defaultSettings, preset: "custom", custom });
  expect(picture).toMatch(/^<svg [^>]*width="1200" height="900" viewBox="0 0 1200 900" role="img"/);
  expect(picture).toContain(`<title id="title">${plotOf(noFilters).title}</title>`);
  expect(picture).toMatch(/<desc id="description">[^<]*27.856 billion yuan/);
});

it("carries no style, script, event or outside address", () => {
  const picture = drawn(plotOf(noFilters));
  expect(picture).not.toMatch(/<style|<script| style=| on[a-z]+=|href="http/);
});
