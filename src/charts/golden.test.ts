import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette } from "../render/theme";
import { pictureOf } from "../export/picture/picture";
import { pictureParts, presets } from "../export/settings";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { charts } from "./index";
import { repositorySources } from "../../tools/sources";

const sources = repositorySources();

const themes = [
  { theme: undefined, palette: lightPalette },
  { theme: "dark", palette: darkPalette },
];

// After a change that is meant: npm run golden:update, then look at each picture (npm run gallery) before committing.
describe.each(Object.entries(charts))("golden picture of %s", (id, chart) => {
  const modes = chart.modes.length > 0 ? chart.modes : [undefined];
  const cases = modes.flatMap((mode) =>
    locales.flatMap((locale) => themes.map(({ theme, palette }) => ({ mode, locale, theme, palette }))),
  );

  it.each(cases)("as a slide, $mode $locale $theme", async ({ mode, locale, theme, palette }) => {
    const plot = chart.plot(sources, { filters: noFilters, locale, mode });
    expect(plot).not.toBeNull();
    if (!plot) return;
    const picture = pictureOf(
      { plot, dataset: sources.dataset, filters: noFilters },
      { size: presets.slide, palette, background: palette.paper, parts: pictureParts },
    );
    const name = [id, mode, locale, theme].filter((part) => part !== undefined).join("-");
    await expect(picture.svg).toMatchFileSnapshot(`__golden__/${name}.svg`);
  });
});
