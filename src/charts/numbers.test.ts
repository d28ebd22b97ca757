import { expect, test } from "vitest";
import { pictureLook } from "../export/picture/pictureLook";
import { pictureOf } from "../export/picture/picture";
import { defaultSettings } from "../export/settings";
import { locales } from "../i18n/locale";
import { countedKinds } from "../selectors/countedKinds";
import { choosableInitiatives, noFilters } from "../selectors/filters";
import { drawnTexts } from "../testing/drawnPicture";
import { allowedNumbers, strayNumbers, type Piece } from "../testing/numbersShown";
import { sources } from "../testing/sources";
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

/** What a chart counts itself, beyond the figures of its statements. */
const counted: Readonly<Record<string, readonly number[]>> = {
  // Its cards are numbered by initiative, and its title says how many there are.
  initiativesAtAGlance: choosableInitiatives,
  // Its legend says what one of its hundred squares stands for, and to how many squares the poor are rounded.
  liupanshui: [covered / 100, Math.round((poorCovered / covered) * 100)],
  // It says how many of the counties that passed the report does not name.
  countyExits: [passed - passedByName],
  // It numbers principles and documents.
  relocationPolicies: [1, 2, 3, 4, 5, 6, 7],
  // It numbers the five steps.
  fiveSteps: [1, 2, 3, 4, 5],
  // It counts the facts themselves, by kind and initiative.
  whatTheReportCounts: [
    sources.dataset.facts.length,
    ...(kinds?.rows.flatMap(({ count, cells }) => [count, ...cells.map(({ facts }) => facts.length)]) ?? []),
  ],
  // Its axis and its caveat name months, of which Chinese numbers the first and the third.
  timeline: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  // It says how many divisions and batches it draws and how many counties the report leaves unnamed, and adds up the outside record
  // as it stood on the report's date.
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

/** All that a picture says, from title to source. */
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
