import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { locales, type Locale } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { drawnNames } from "../../testing/drawnMap";
import { sampled } from "../../testing/sampled";
import { sources } from "../../testing/sources";
import { defaultSettings, presetIds, type PresetId } from "../settings";
import { pictureFrame } from "./pictureFrame";
import { pictureLettering } from "./pictureLettering";
import { pictureLook } from "./pictureLook";

/** The map in a mode, in the room that a picture of a given size leaves for it. */
function mapIn(preset: PresetId, locale: Locale, mode: string) {
  const plot = charts.provinceMap.plot(sources, { filters: noFilters, locale, mode });
  if (!plot) throw new Error("The map is gone.");
  const subject = { plot, dataset: sources.dataset, filters: noFilters };
  const look = pictureLook({ ...defaultSettings, preset });
  const lettering = pictureLettering(subject, look).picture;
  const { margin, taken } = pictureFrame(subject, look, lettering);
  const { width, height } = look.size;
  const room = { width: width - 2 * margin, height: height - taken };
  return { plot, canvas: { ...room, em: lettering.em, palette: look.palette } };
}

const stops = ["record-2016", "record-2017", "record-2018", "record-2019", "record-2020"];

/**
 * The report's places and the record on the report's date in every size and language, and every other stop of the record in
 * some sizes.
 */
const cases = presetIds
  .filter((preset) => preset !== "custom")
  .flatMap((preset, size) =>
    locales.flatMap((locale, language) => {
      const stop = stops.filter((_, place) => place === (size + 2 * language) % stops.length);
      return ["report", "record", ...stop].map((mode) => ({ preset, locale, mode }));
    }),
  );

test.each(sampled(cases))(
  "every name lies on its county or has a line to it, and none overlaps another or is cut off: $preset, $mode, $locale",
  ({ preset, locale, mode }) => {
    const { plot, canvas } = mapIn(preset, locale, mode);
    const { names, faults } = drawnNames(plot, canvas);
    expect(faults).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(7);
  },
);

test("a name on another area, a name without its line and a name at the edge are all found", () => {
  const { plot, canvas } = mapIn("slide", "zh", "report");
  const misplaced = (svg: string) => svg.replace(">贵阳市<", ">铜仁市<");
  expect(drawnNames(plot, canvas, misplaced).faults).toEqual([
    "铜仁市 lies off its area and has no line to it",
  ]);
  const withoutLines = (svg: string) => svg.replace(/<path d="M[^"LZ]*L[^"LZ]*" [^>]*><\/path>/g, "");
  expect(drawnNames(plot, canvas, withoutLines).faults).toContain(
    "桐梓县 lies off its area and has no line to it",
  );
  const moved = (svg: string) => svg.replace(/translate\([^)]*\)("[^>]*>毕节市)/, "translate(5 400)$1");
  expect(drawnNames(plot, canvas, moved).faults).toContain("毕节市 is cut");
});
