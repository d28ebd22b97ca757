import type { Sources } from "../../src/charts/chart";
import { exportChart } from "../../src/export/exportChart";
import { subjectOf } from "../../src/export/exportSubject";
import { nodeFonts } from "../../src/export/pdf/nodeFonts";
import { defaultSettings, type ExportSettings } from "../../src/export/settings";
import type { Locale } from "../../src/i18n/locale";
import { noFilters } from "../../src/selectors/filters";
import { resvgPainter } from "../render/paint";

/** The size in which other sites show pictures of links. */
const cardSize = { width: 1200, height: 630 } as const;

const settings: ExportSettings = {
  ...defaultSettings,
  preset: "custom",
  custom: { ...cardSize, unit: "px", dpi: 96 },
  density: 1,
};

/** The chart shown where a link to the page is shared, as PNG. */
export async function pageCard(locale: Locale, sources: Sources): Promise<Uint8Array> {
  const request = {
    chart: "provinceMap",
    filters: noFilters,
    locale,
    words: {},
    view: "",
    sourceLinks: null,
  };
  const loadFont = nodeFonts();
  const means = { paint: resvgPainter(loadFont), loadFont, paintsOwnFaces: true };
  const { bytes } = await exportChart(subjectOf(request, sources), settings, "png", means);
  return bytes;
}
