import { startAddress, writeAddress } from "../../src/app/address/address";
import { sourceLinks } from "../../src/app/address/sourceLinks";
import type { Sources } from "../../src/charts/chart";
import { chartsOf } from "../../src/charts/chartsOf";
import type { ExportRequest } from "../../src/export/exportSubject";
import type { RenderChart, RenderOptions } from "./renderOptions";

/** A request for each chart, in order: those named or, without names, all that the filter does not leave empty. */
export function renderRequests(options: RenderOptions, sources: Sources): readonly ExportRequest[] {
  const chosen = options.charts ?? shownCharts(options, sources);
  return chosen.map((chart) => requestOf(chart, options));
}

/** `funds`, `trainingVolume.linear` */
export function requestName({ chart, mode }: ExportRequest): string {
  return mode === undefined ? chart : `${chart}.${mode}`;
}

function shownCharts({ filters, locale }: RenderOptions, sources: Sources): readonly RenderChart[] {
  return Object.entries(chartsOf(sources.dataset)).flatMap(([id, chart]) =>
    chart.plot(sources, { filters, locale }) ? [{ id }] : [],
  );
}

function requestOf({ id, mode }: RenderChart, options: RenderOptions): ExportRequest {
  const { filters, locale, address } = options;
  const modes = mode === undefined ? {} : { [id]: mode };
  return {
    chart: id,
    mode,
    filters,
    locale,
    words: ownWords(options),
    view: writeAddress({ ...startAddress, filters, locale, modes }),
    sourceLinks: address === undefined ? null : sourceLinks(address, locale),
  };
}

/** The title and subtitle given for a single chart. In a deck, the title is that of the deck. */
function ownWords({ charts: named, decks, title, subtitle }: RenderOptions): ExportRequest["words"] {
  if (named?.length !== 1) return {};
  return decks.length === 0 ? { title, subtitle } : { subtitle };
}
