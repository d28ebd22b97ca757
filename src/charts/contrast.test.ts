import { describe, expect, it } from "vitest";
import { drawingOf } from "./drawingOf";
import { locales } from "../i18n/locale";
import { renderSvg } from "../render/renderSvg";
import { darkPalette, lightPalette } from "../render/theme";
import { noFilters } from "../selectors/filters";
import { sampled } from "../testing/sampled";
import { sources } from "../testing/sources";
import { textContrasts } from "../testing/drawnContrast";
import { charts } from "./index";

const palettes = { light: lightPalette, dark: darkPalette };
const em = 13;

describe.each(Object.entries(palettes))("in %s colours", (_name, palette) => {
  it.each(Object.entries(charts))("every word of %s is legible on its background", (_id, chart) => {
    const views = [320, 900].flatMap((width) =>
      locales.flatMap((locale) => {
        const modes = chart.modes.length > 0 ? chart.modes : [undefined];
        return modes.flatMap((mode) => {
          const stops = chart.plot(sources, { filters: noFilters, locale, mode })?.stops ?? [];
          const views = stops.length > 0 ? stops.map((stop) => stop.mode) : [mode];
          return views.map((view) => ({ width, locale, view }));
        });
      }),
    );
    const faint = sampled(views).flatMap(({ width, locale, view }) => {
      const plot = chart.plot(sources, { filters: noFilters, locale, mode: view });
      if (!plot) return [];
      const canvas = { width, height: Math.ceil(drawingOf(plot).height(width, em)), em, palette };
      return textContrasts(renderSvg(drawingOf(plot).option(canvas), canvas), canvas)
        .filter((text) => text.contrast < 4.5)
        .map((text) => `${view ?? ""} ${locale} ${width}: ${text.words} ${text.contrast.toFixed(2)}`);
    });
    expect(faint).toEqual([]);
  });
});
