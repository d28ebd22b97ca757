import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index";
import { locales } from "../../i18n/locale";
import { presetIds, type ExportSettings } from "../settings";
import { packageFaults, partXml, slidePaths, type PackageFiles } from "../../testing/packageFaults";
import { pptxOf } from "./pptx";
import { elementsOf, textOf } from "../../testing/strictXml";
import { look, paintNothing, subjects, testDeck, wholeDeck } from "../../testing/testDecks";
import { sampled } from "../../testing/sampled";
import { initiatives, sources } from "../../testing/sources";

const ownSizes = [
  [320, 320],
  [320, 1200],
  [7680, 4320],
  [4000, 600],
] as const;
const sizes = [
  // The default size.
  {},
  ...presetIds.filter((preset) => preset !== "custom" && preset !== "slide").map((preset) => ({ preset })),
  ...ownSizes.map(([width, height]) => ({
    preset: "custom" as const,
    custom: { width, height, unit: "px" as const, dpi: 96 },
  })),
];

/** Every size, alternating between the languages; the default size in both. */
const sized = sizes.flatMap((settings: Partial<ExportSettings>, place) =>
  locales
    .filter((_, language) => place === 0 || language === place % 2)
    .map((locale) => ({ locale, settings, ...settings.custom, preset: settings.preset ?? "slide" })),
);

it.each(sampled(sized))(
  "a deck at the size $preset $width $height has all shapes on the slide, without overlaps, in $locale",
  async ({ locale, settings }) => {
    const { size: asked } = look(settings);
    const files = unzipSync((await wholeDeck(locale, settings)).bytes);
    const size = elementsOf(partXml(files, "ppt/presentation.xml"), "p:sldSz")[0]?.attributes;
    const slide = { width: Number(size?.cx), height: Number(size?.cy) };
    expect(slide).toEqual({ width: asked.width * 6350, height: asked.height * 6350 });
    const faults = slidePaths(files).flatMap((path) =>
      shapeFaults(files, path, slide).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  },
);

/** Shapes that leave the slide or overlap. A group counts as one shape. */
function shapeFaults(
  files: PackageFiles,
  path: string,
  slide: { width: number; height: number },
): readonly string[] {
  const tree = elementsOf(partXml(files, path), "p:spTree")[0];
  const boxes = (tree?.children ?? []).slice(2).map((shape) => {
    const name = elementsOf(shape, "p:cNvPr")[0]?.attributes.name ?? "";
    const [offset, extent] = [
      elementsOf(shape, "a:off")[0],
      elementsOf(shape, "a:ext").find(({ attributes }) => attributes.cx),
    ];
    const [x, y] = [Number(offset?.attributes.x), Number(offset?.attributes.y)];
    return {
      name,
      x,
      y,
      right: x + Number(extent?.attributes.cx),
      bottom: y + Number(extent?.attributes.cy),
    };
  });
  // Half a pt for rounding.
  const slack = 6350;
  const outside = boxes.filter(
    ({ x, y, right, bottom }) =>
      !(
        x >= 0 &&
        y >= 0 &&
        right <= slide.width + slack &&
        bottom <= slide.height + slack &&
        right > x &&
        bottom > y
      ),
  );
  const clashes = boxes.flatMap((first, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (second) =>
          first.x < second.right - slack &&
          second.x < first.right - slack &&
          first.y < second.bottom - slack &&
          second.y < first.bottom - slack,
      )
      .map((second) => `${first.name} and ${second.name} overlap`),
  );
  return [...outside.map(({ name }) => `${name} leaves the slide`), ...clashes];
}

describe("hostile titles", () => {
  const titles = [
    `<b>&"' </a:t><script>alert(1)</script>`,
    "😀 emoji 👩‍👩‍👧 and \u202eright to left\u202c שלום עולם",
    "control \u0000\u0007\u001b characters\tand\nlines \ud800 alone",
    "长".repeat(300),
    "Money ".repeat(50).trim(),
    "x".repeat(300),
  ];
  it.each(titles)("a hostile title is kept: %j", async (title) => {
    const [first] = subjects("en").slice(1);
    if (!first) throw new Error("There are no charts.");
    const subject = { ...first, plot: { ...first.plot, title } };
    const bytes = await pptxOf(testDeck([subject], "en", look(), title), { paint: paintNothing });
    expect(packageFaults(bytes)).toEqual([]);
    const files = unzipSync(bytes);
    const [path = ""] = slidePaths(files);
    const shown = textOf(elementsOf(partXml(files, path), "p:sp")[0] ?? partXml(files, path));
    expect(shown).toBe(title.replace(/[\t\n]+/g, " ").replace(/[\p{Cc}\p{Cs}]/gu, ""));
    expect(shapeFaults(files, path, { width: 12192000, height: 6858000 })).toEqual([]);
  });
});

it.each(sampled(initiatives))("is complete if the page is filtered to initiative %d", async (initiative) => {
  const filters = { initiatives: [initiative] };
  const shown = Object.values(charts).flatMap((chart) => {
    const plot = chart.plot(sources, { filters, locale: "en" });
    return plot ? [{ plot, dataset: sources.dataset, filters }] : [];
  });
  const bytes = await pptxOf(testDeck(shown, "en"), { paint: paintNothing });
  expect(packageFaults(bytes)).toEqual([]);
  const files = unzipSync(bytes);
  const faults = slidePaths(files).flatMap((path) =>
    shapeFaults(files, path, { width: 12192000, height: 6858000 }),
  );
  expect(faults).toEqual([]);
});
