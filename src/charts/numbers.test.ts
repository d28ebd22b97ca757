import { expect, test } from "vitest";
import { pictureLook } from "../export/picture/pictureLook";
import { pictureOf } from "../export/picture/picture";
import { defaultSettings } from "../export/settings";
import { locales } from "../i18n/locale";
import { countedKinds } from "../selectors/countedKinds";
import { noFilters } from "../selectors/filters";
import { drawnTexts } from "../testing/drawnPicture";
import { allowedNumbers, strayNumbers, type Piece } from "../testing/numbersShown";
import { initiatives, sources } from "../testing/sources";
import { tableOf } from "../wording/table";
import { charts } from "./index";

const divisions = sources.geography.boundaries.counties.length;
const prefectures = sources.geography.boundaries.prefectures.length;
const batches = sources.geography.countyExits.batches;
const countiesOf = (chosen: typeof batches) => chosen.reduce((sum, { counties }) => sum + counties.length, 0);
const listed = countiesOf(batches);
const hadLeft = countiesOf(batches.filter(({ announced }) => announced <= sources.dataset.report.published));
const passed = sources.dataset.facts.find(({ measure }) => measure === "countiesPassed")?.value ?? 0;
const passedByName = sources.dataset.places.filter(({ role }) => role === "passed").length;

const coveredPeople = sources.dataset.facts.filter(({ measure }) => measure === "peopleCovered");
const covered = coveredPeople.find(({ partOf }) => partOf === undefined)?.value ?? 0;
const poorCovered = coveredPeople.find(({ partOf }) => partOf !== undefined)?.value ?? 0;

const kinds = countedKinds(sources.dataset, noFilters);

/** Numbers that a chart counts itself, apart from the figures of its statements. */
const counted: Readonly<Record<string, readonly number[]>> = {
  // The cards are numbered by initiative, and the title gives their number.
  initiativesAtAGlance: initiatives,
  // The legend gives the number of people for each of the hundred squares, and the number of squares for the poor, rounded.
  liupanshui: [covered / 100, Math.round((poorCovered / covered) * 100)],
  // The note gives the number of counties that passed but are not named in the report.
  countyExits: [passed - passedByName],
  // Principles and documents are numbered.
  relocationPolicies: [1, 2, 3, 4, 5, 6, 7],
  // The five steps are numbered.
  fiveSteps: [1, 2, 3, 4, 5],
  // The chart counts the facts themselves, by kind and initiative.
  whatTheReportCounts: [
    sources.dataset.facts.length,
    ...(kinds?.rows.flatMap(({ count, cells }) => [count, ...cells.map(({ facts }) => facts.length)]) ?? []),
  ],
  // The axis and the caveat name months; in Chinese these are numbers.
  timeline: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  // The map gives the numbers of divisions and batches drawn and of counties that the report leaves unnamed, and totals the
  // outside record as of the report's date.
  provinceMap: [
    batches.length,
    divisions,
    prefectures,
    passed - passedByName,
    listed,
    hadLeft,
    listed - hadLeft,
    divisions - listed,
  ],
};

/** All text of a picture, from title to source. */
function picturePieces(svg: string): readonly Piece[] {
  return drawnTexts(svg).map(({ words, box }) => ({
    text: words,
    y: Math.round(box.y + box.height / 2),
    isDrawn: true,
  }));
}

const cases = Object.entries(charts).flatMap(([id, chart]) =>
  (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
    locales.map((locale) => ({ id, chart, mode, locale })),
  ),
);

test.each(cases)(
  "every number is a fact, a computed figure or an axis tick: $id $mode $locale",
  ({ id, chart, mode, locale }) => {
    const plot = chart.plot(sources, { filters: noFilters, locale, mode });
    if (!plot) throw new Error(`${id} draws nothing.`);
    const subject = { plot, dataset: sources.dataset, filters: noFilters };
    const allowed = allowedNumbers(plot, sources, counted[id] ?? []);
    expect(
      strayNumbers(picturePieces(pictureOf(subject, pictureLook(defaultSettings)).svg), allowed),
    ).toEqual([]);
    const table = tableOf(plot, sources.dataset).rows.map(({ cells }) => ({
      text: JSON.stringify(cells),
      y: 0,
      isDrawn: false,
    }));
    expect(strayNumbers(table, allowed)).toEqual([]);
  },
);

test("the counts of facts by kind add up to all facts", () => {
  expect(kinds?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(sources.dataset.facts.length);
});
