import { describe, expect, it } from "vitest";
import type { Plot } from "../../charts/chart";
import { withoutIllegalCharacters } from "../../render/xmlCharacters";
import { charts } from "../../charts/index";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { drawnMarks, drawnTexts, outside, overlaps } from "../../testing/drawnPicture";
import { pictureOf } from "./picture";
import type { Picture } from "./pictureTypes";
import { smallestLetters } from "./pictureLettering";
import { pictureLook } from "./pictureLook";
import { customLimits, defaultSettings, presetIds, presets, type ExportSettings } from "../settings";
import { sampled } from "../../testing/sampled";
import { initiatives, sources } from "../../testing/sources";
import { seededRandom } from "../../testing/seededRandom";

const named = presetIds.filter((preset) => preset !== "custom");
const cases = Object.entries(charts).flatMap(([id, chart]) =>
  (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
    locales.map((locale) => ({ id, mode, locale, name: [id, mode, locale].filter(Boolean).join(" ") })),
  ),
);

function plotOf({
  id,
  mode,
  locale,
}: {
  readonly id: string;
  readonly mode: string | undefined;
  readonly locale: Locale;
}): Plot {
  const plot = Object.entries(charts)
    .find(([known]) => known === id)?.[1]
    .plot(sources, { filters: noFilters, locale, mode });
  if (!plot) throw new Error(`${id} shows nothing.`);
  return plot;
}

function drawn(plot: Plot, settings: Partial<ExportSettings>): Picture {
  const subject = { plot, dataset: sources.dataset, filters: noFilters };
  return pictureOf(subject, pictureLook({ ...defaultSettings, ...settings }));
}

/** What is wrong with a picture; empty if nothing is. */
function faults(picture: Picture): readonly unknown[] {
  const texts = drawnTexts(picture.svg);
  return [
    ...overlaps(texts).map(([one, other]) => `${one} | ${other}`),
    ...texts.filter(({ box }) => outside([box], picture).length > 0).map(({ words }) => `outside: ${words}`),
    ...outside(drawnMarks(picture.svg), picture),
    ...texts.filter(({ size }) => size < picture.em - 0.01).map(({ words, size }) => `${size} px: ${words}`),
  ];
}

/** The smallest letters in pt: the limit of each size, or less if some chart needs more room. */
const smallest: Readonly<Record<(typeof named)[number], number>> = {
  slide: 14,
  half: 9,
  standard: 11,
  square: 10,
  a4: 10,
  phone: 14,
};

/** px in pictures of a custom size, of which 320 × 320 is the smallest. */
const smallestOwn = 5;

describe.each(named)("at the size %s", (preset) => {
  it.each(sampled(cases))("$name fits its picture, and no words overlap", (subject) => {
    const picture = drawn(plotOf(subject), { preset });
    expect(faults(picture)).toEqual([]);
    const { width, height } = presets[preset];
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(smallestLetters(picture, { ...defaultSettings, preset }).points).toBeGreaterThanOrEqual(
      smallest[preset],
    );
  });
});

it.each(sampled(initiatives))("every chart fits its picture with only initiative %s", (initiative) => {
  const filters = { initiatives: [initiative] };
  let count = 0;
  for (const [id, chart] of Object.entries(charts)) {
    for (const locale of locales) {
      const plot = chart.plot(sources, { filters, locale });
      if (!plot) continue;
      for (const preset of ["standard", "square"] as const) {
        const picture = drawn(plot, { preset });
        expect([id, locale, preset, faults(picture)]).toEqual([id, locale, preset, []]);
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(0);
});

it("finds overlapping words, and anything outside the picture", () => {
  const svg = [
    '<g transform="translate(10 10)">',
    '<text y="0" text-anchor="start" font-size="20px" transform="translate(0 20)">One line</text>',
    '<text y="8" text-anchor="start" font-size="20px" transform="translate(30 20)">another</text>',
    '<text y="0" text-anchor="end" font-size="20px" transform="translate(20 90)">too far left</text>',
    '<path d="M80 80L120 80"></path>',
    "</g>",
  ].join("");
  const texts = drawnTexts(svg);
  expect(overlaps(texts)).toEqual([["One line", "another"]]);
  const size = { width: 125, height: 125 };
  expect(texts.filter(({ box }) => outside([box], size).length > 0).map(({ words }) => words)).toEqual([
    "too far left",
  ]);
  expect(outside(drawnMarks(svg), size)).toEqual([{ x: 90, y: 90, width: 40, height: 0 }]);
});

const seed = Number(process.env.ATLAS_SEED ?? 28);

it.each(sampled(cases))(`$name fits pictures of any size (seed ${seed})`, (subject) => {
  const plot = plotOf(subject);
  const random = seededRandom(seed + subject.name.length);
  const { smallest, largest } = customLimits;
  const side = () => Math.round(smallest * (largest / smallest) ** random());
  for (let turn = 0; turn < 4; turn += 1) {
    const custom = { width: side(), height: side(), unit: "px", dpi: 96 } as const;
    const picture = drawn(plot, { preset: "custom", custom });
    expect([custom, faults(picture)]).toEqual([custom, []]);
    expect([picture.width, picture.height]).toEqual([custom.width, custom.height]);
    expect(picture.em).toBeGreaterThanOrEqual(smallestOwn);
  }
});

const hostileTitles = {
  "300 characters without a space": "x".repeat(300),
  "300 Chinese characters": "贫".repeat(300),
  markup: `<b>&"' <script>alert(1)</script>`.repeat(8),
  emoji: "👩‍🌾🌾🏔️ ".repeat(40),
  "right to left": "مكافحة الفقر في قويتشو ".repeat(12),
  "control characters": "a\u0000b\u0008c\u000bd\ufffe ".repeat(20),
  lines: "one\ntwo\r\nthree",
};

it.each(Object.entries(hostileTitles))("a title of %s survives at every size", (_name, title) => {
  const plot = { ...plotOf({ id: "funds", mode: undefined, locale: "en" }), title };
  for (const [width, height] of [
    [320, 320],
    [320, 1000],
    [1920, 1080],
    [7680, 320],
  ] as const) {
    const custom = { width, height, unit: "px", dpi: 96 } as const;
    const picture = drawn(plot, { preset: "custom", custom });
    expect([width, height, faults(picture)]).toEqual([width, height, []]);
    expect(withoutIllegalCharacters(picture.svg)).toBe(picture.svg);
    expect(picture.svg).not.toContain("<script");
  }
});
