import { describe, expect, it } from "vitest";
import { pictureLook } from "../export/picture/pictureLook";
import { pictureOf } from "../export/picture/picture";
import { defaultSettings, themePalettes, type ExportSettings } from "../export/settings";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { sources } from "../testing/sources";
import { charts } from "./index";

/** A picture without its colours, to compare the same picture in several palettes. */
const withoutColours = (svg: string): string => svg.replace(/#[0-9a-f]{6}\b|rgba?\([^)]*\)/g, "colour");
/** The visible colours of a picture; those of lines without a width are left out. */
const coloursOf = (svg: string): ReadonlySet<string> =>
  new Set(svg.replace(/ stroke="[^"]*" stroke-width="0"/g, "").match(/#[0-9a-f]{6}\b/g));

// After an intended change, run npm run golden:update and look at each picture (npm run gallery) before committing.
describe.each(Object.entries(charts))("golden picture of %s", (id, chart) => {
  const modes = chart.modes.length > 0 ? chart.modes : [undefined];
  const cases = modes.flatMap((mode) => locales.map((locale) => ({ mode, locale })));

  it.each(cases)("as a slide, $mode $locale", async ({ mode, locale }) => {
    const plot = chart.plot(sources, { filters: noFilters, locale, mode });
    if (!plot) throw new Error(`${id} is empty.`);
    const drawnIn = (theme: ExportSettings["theme"]) =>
      pictureOf(
        { plot, dataset: sources.dataset, filters: noFilters },
        pictureLook({ ...defaultSettings, theme }),
      ).svg;
    const light = drawnIn("light");
    const name = [id, mode, locale].filter((part) => part !== undefined).join("-");
    await expect(light).toMatchFileSnapshot(`__golden__/${name}.svg`);

    // In another theme the picture is the same apart from its colours: it keeps none of the light theme's, unless both
    // palettes share it.
    for (const theme of ["dark", "grey"] as const) {
      const svg = drawnIn(theme);
      expect(withoutColours(svg), theme).toBe(withoutColours(light));
      const { outside, ...single } = themePalettes[theme];
      const own: ReadonlySet<string> = new Set([...Object.values(single), ...outside]);
      const kept = [...coloursOf(svg)].filter((colour) => coloursOf(light).has(colour) && !own.has(colour));
      expect(kept, theme).toEqual([]);
    }
  });
});
