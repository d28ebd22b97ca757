import { describe, expect, it } from "vitest";
import { drawingOf } from "./drawingOf";
import { initiatives, sources } from "../testing/sources";
import { renderSvg } from "../render/renderSvg";
import { lightPalette } from "../render/theme";
import { drawnMarks, drawnTexts, outside, overlaps } from "../testing/drawnPicture";
import { locales, type Locale } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { charts } from "./index";
import { sampled } from "../testing/sampled";
import { seededRandom } from "../testing/seededRandom";

const { funds, fundProjects, trainingVolume, partyDuties, timeline, whatTheReportCounts } = charts;
const axisCharts = { funds, fundProjects, trainingVolume, partyDuties, timeline, whatTheReportCounts };

const seed = Number(process.env.ATLAS_SEED ?? 28);

/** In em: from narrower than on any phone to wider than on any slide. */
const widths = { least: 22, most: 110 };

const selections = [noFilters, ...initiatives.map((initiative) => ({ initiatives: [initiative] }))];

/** What is wrong with a chart drawn at a random size, as messages; empty if nothing is. */
function faults(
  chart: (typeof charts)[keyof typeof charts],
  { locale, mode, filters }: { locale: Locale; mode: string | undefined; filters: typeof noFilters },
  random: () => number,
): readonly string[] {
  const plot = chart.plot(sources, { filters, locale, mode });
  if (!plot) return [];
  const em = 12 + Math.round(random() * 20);
  // Half of them below 33 em, where room is short.
  const width = Math.round(widths.least * (widths.most / widths.least) ** (random() ** 2) * em);
  const [least, natural] = [drawingOf(plot).smallestHeight(width, em), drawingOf(plot).height(width, em)];
  const height = Math.ceil(least + random() * (natural * 1.4 - least));
  const svg = renderSvg(drawingOf(plot).option({ width, height, em, palette: lightPalette }), {
    width,
    height,
  });
  const texts = drawnTexts(svg);
  const size = { width, height };
  return [
    ...overlaps(texts).map(([one, other]) => `“${one}” on “${other}”`),
    ...texts.filter(({ box }) => outside([box], size).length > 0).map(({ words }) => `“${words}” is cut`),
    ...outside(drawnMarks(svg), size).map((box) => `a mark is cut: ${JSON.stringify(box)}`),
    ...(texts.length === 0 ? ["no words at all"] : []),
  ].map((fault) => `${fault} (${width} × ${height} px, em ${em}, ${JSON.stringify(filters)})`);
}

describe.each(Object.entries(axisCharts))("%s", (id, chart) => {
  const modes = chart.modes.length > 0 ? chart.modes : [undefined];
  const cases = modes.flatMap((mode) => locales.map((locale) => ({ mode, locale })));

  it.each(sampled(cases))(
    `has no overlapping words and nothing cut off at any size, with any filter (seed ${seed}): $mode $locale`,
    ({ mode, locale }) => {
      const random = seededRandom(seed + id.length);
      for (const filters of selections) {
        const turns = filters === noFilters ? 12 : 2;
        for (let turn = 0; turn < turns; turn += 1) {
          expect(faults(chart, { locale, mode, filters }, random)).toEqual([]);
        }
      }
    },
    60_000,
  );
});
