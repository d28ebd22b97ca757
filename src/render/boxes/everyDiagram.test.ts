import { expect, test } from "vitest";
import { boxStatements } from "../../body/boxStatements";
import type { Box, Boxes } from "../../body/box";
import { lightPalette } from "../theme";
import { charts } from "../../charts/index";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { sampled } from "../../testing/sampled";
import { initiatives, sources } from "../../testing/sources";
import { boxesLayout } from "./boxesLayout";
import { overlaps } from "./overlaps";
import { seededRandom } from "../../testing/seededRandom";

/** Every diagram of boxes, unfiltered and for each single initiative. */
const diagrams = Object.entries(charts).flatMap(([id, chart]) =>
  [noFilters, ...initiatives.map((initiative) => ({ initiatives: [initiative] }))].flatMap((filters) =>
    locales.flatMap((locale) => {
      const body = chart.plot(sources, { filters, locale })?.body;
      const of = filters.initiatives?.join() ?? "all";
      return body?.kind === "boxes" ? [{ name: `${id} of ${of} in ${locale}`, body, locale }] : [];
    }),
  ),
);

/** What is wrong with a diagram at a size in em, as messages; empty if nothing is. */
function faultsAt(
  body: Boxes,
  locale: Locale,
  { width, height, em }: Record<"width" | "height" | "em", number>,
) {
  const frame = { width: width * em, height: height * em, em, palette: lightPalette };
  return overlaps(boxesLayout(body, locale).marks(frame), frame).map(
    (fault) => `${width.toFixed(2)} × ${height.toFixed(2)} em: ${fault}`,
  );
}

const seed = Number(process.env.ATLAS_SEED ?? 28);

test("at least one diagram is tested", () => {
  expect(new Set(diagrams.map(({ name }) => name.split(" ")[0])).size).toBeGreaterThanOrEqual(5);
});

test.each(sampled(diagrams))(
  `nothing overlaps or is cut off at any size: $name (seed ${seed})`,
  ({ name, body, locale }) => {
    const random = seededRandom(Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), seed));
    const layout = boxesLayout(body, locale);
    const faults = Array.from({ length: 6 }, () => 24 * (100 / 24) ** random()).flatMap((width) => {
      const least = layout.leastHeight(width);
      const natural = layout.naturalHeight(width);
      return [least, natural, least + (2.5 * natural - least) * random()].flatMap((height) =>
        faultsAt(body, locale, { width, height, em: 12 + 20 * random() }),
      );
    });
    expect(faults).toEqual([]);
  },
);

test.each(diagrams)("all ways to lay out the same content show the same statements: $name", ({ body }) => {
  for (const { ways } of waysIn(body.root)) {
    const [first, ...others] = ways.map((way) => new Set(boxStatements(way)));
    for (const other of others) expect(other).toEqual(first);
  }
});

function waysIn(box: Box): readonly Extract<Box, { readonly kind: "ways" }>[] {
  switch (box.kind) {
    case "ways":
      return [box, ...box.ways.flatMap(waysIn)];
    case "row":
    case "column":
    case "grid":
      return box.children.flatMap(waysIn);
    case "card":
      return [box.title, box.child].flatMap((child) => (child ? waysIn(child) : []));
    case "arrow":
      return [box.above, box.below].flatMap((child) => (child ? waysIn(child) : []));
    case "branches":
      return [box.source, ...box.branches.map((branch) => branch.box)].flatMap(waysIn);
    default:
      return [];
  }
}
