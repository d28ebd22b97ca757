import { expect, it } from "vitest";
import type { Plot } from "../../charts/chart";
import { charts } from "../../charts/index";
import { sources } from "../../testing/sources";
import type { Statement } from "../../selectors/computed";
import { noFilters, type Filters } from "../../selectors/filters";
import { pictureOf } from "./picture";
import { smallestLetters } from "./pictureLettering";
import { pictureLook } from "./pictureLook";
import { defaultSettings, pictureParts, type ExportSettings, type PicturePart } from "../settings";
import { drawnTexts } from "../../testing/drawnPicture";

const { dataset } = sources;

function plotOf(filters: Filters): Plot {
  const plot = charts.funds.plot({ dataset, geography: null }, { filters, locale: "en" });
  if (!plot) throw new Error("The funds are gone.");
  return plot;
}

function drawn(plot: Plot, filters: Filters = noFilters, settings: ExportSettings = defaultSettings): string {
  return pictureOf({ plot, dataset, filters }, pictureLook(settings)).svg;
}

it("gives the same bytes every time", () => {
  const plot = plotOf(noFilters);
  expect(drawn(plot)).toBe(drawn(plot));
});

it("escapes a hostile title everywhere", () => {
  const hostile = `<b>&"' <script>alert(1)</script>`;
  const picture = drawn({ ...plotOf(noFilters), title: hostile });
  expect(picture).not.toContain("<script");
  expect(picture).not.toContain("<b>");
  expect(picture).toContain("&lt;b&gt;&amp;&quot;&apos; &lt;script&gt;");
});

it("wraps a title of 300 characters, with no line wider than the picture", () => {
  const title = "Money ".repeat(50).trim();
  const picture = drawn({ ...plotOf(noFilters), title });
  const lines = [...picture.matchAll(/>(Money[^<]*)<\/text>/g)]
    .map(([, line]) => line ?? "")
    .filter((line) => /^(Money ?)+$/.test(line));
  expect(lines.join(" ")).toBe(title);
  expect(lines.length).toBeGreaterThan(2);
});

it("names the initiatives it is filtered to", () => {
  const filters: Filters = { initiatives: [2, 8] };
  expect(drawn(plotOf(filters), filters)).toContain("Filter: only initiatives 2");
});

it("has the size asked for, with a title, a description and a role", () => {
  const custom = { width: 1200, height: 900, unit: "px", dpi: 96 } as const;
  const picture = drawn(plotOf(noFilters), noFilters, { ...defaultSettings, preset: "custom", custom });
  expect(picture).toMatch(/^<svg [^>]*width="1200" height="900" viewBox="0 0 1200 900" role="img"/);
  expect(picture).toContain(`<title id="title">${plotOf(noFilters).title}</title>`);
  expect(picture).toMatch(/<desc id="description">[^<]*27.856 billion yuan/);
});

it("has no styles, scripts, event handlers or external addresses", () => {
  const picture = drawn(plotOf(noFilters));
  expect(picture).not.toMatch(/<style|<script| style=| on[a-z]+=|href="http/);
});

/** All words of a picture in drawing order. */
function wordsOf(svg: string): string {
  return drawnTexts(svg)
    .map(({ words }) => words)
    .join(" ");
}

it.each<[PicturePart, RegExp]>([
  ["title", /Bank loans still planned/],
  ["subtitle", /Two poverty-alleviation funds/],
  ["legend", /reported result/],
  ["caveat", /neither add nor rank/],
  ["source", /Source: "The Decisive Battle/],
])("shows the %s or, if it is left out, gives its room to the chart", (part, words) => {
  const plot = plotOf(noFilters);
  const without = { ...defaultSettings, parts: pictureParts.filter((other) => other !== part) };
  expect(wordsOf(drawn(plot))).toMatch(words);
  expect(wordsOf(drawn(plot, noFilters, without))).not.toMatch(words);
  const bodyOf = (svg: string) =>
    Math.max(
      ...drawnTexts(svg)
        .filter(({ words }) => words === "80")
        .map(({ box }) => box.y),
    ) -
    Math.min(
      ...drawnTexts(svg)
        .filter(({ words }) => words.startsWith("Money invested"))
        .map(({ box }) => box.y),
    );
  expect(bodyOf(drawn(plot, noFilters, without))).toBeGreaterThan(bodyOf(drawn(plot)));
});

it("always keeps a map's credit, and the sources of everything that does not come from the report", () => {
  const credit = "Boundaries © someone";
  const record: Statement = {
    kind: "record",
    id: "record",
    label: { zh: "记录", en: "Record" },
    code: null,
    count: 1,
    year: 2017,
    area: null,
    announced: "2017-10-31",
    source: { zh: "公报", en: "Gazette of 2017" },
  };
  const plot = { ...plotOf(noFilters), credit, statements: [record] };
  const words = wordsOf(drawn(plot, noFilters, { ...defaultSettings, parts: [] }));
  expect(words).toContain(credit);
  expect(words).toContain("Source (outside the report): Gazette of 2017");
});

it("always names an active filter", () => {
  const filters: Filters = { initiatives: [5] };
  const plot = charts.timeline.plot({ dataset, geography: null }, { filters, locale: "en" });
  if (!plot) throw new Error("The timeline is gone.");
  const words = wordsOf(drawn(plot, filters, { ...defaultSettings, parts: [] }));
  expect(words).toContain("Filter: only initiative 5");
  expect(words).not.toContain("Source");
});

it("has no paper-coloured patches on a transparent background, but keeps outlined marks filled", () => {
  const picture = drawn(plotOf(noFilters), noFilters, { ...defaultSettings, background: "transparent" });
  const white = [...picture.matchAll(/<(?:path|rect)[^>]* fill="#ffffff"[^>]*>/g)].map(([tag]) => tag);
  expect(white.length).toBeGreaterThan(0);
  for (const tag of white) expect(tag).toMatch(/ stroke="#2b3f7a" stroke-width="[1-9]/);
  expect(drawn(plotOf(noFilters))).toContain('<rect width="1920" height="1080" fill="#ffffff"/>');
});

it("keeps the size asked for, uses smaller letters if a chart needs the room, and reports their size", () => {
  const plot = charts.moneyFlow.plot({ dataset, geography: null }, { filters: noFilters, locale: "en" });
  if (!plot) throw new Error("The flow of money is gone.");
  const settings = { ...defaultSettings, preset: "half" } as const;
  const picture = pictureOf({ plot, dataset, filters: noFilters }, pictureLook(settings));
  expect([picture.width, picture.height]).toEqual([960, 1080]);
  expect(smallestLetters(picture, settings).points).toBeCloseTo(9.1, 1);
  expect(smallestLetters(picture, settings)).toMatchObject({ promised: 14, isKept: false });
});
