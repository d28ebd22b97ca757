import type { Box } from "../body/box";
import { column, row, words } from "../body/boxes";
import type { MapBody, MapCounty, MapPanel } from "../body/mapBody";
import { mapKey, type MapSign } from "../body/mapSign";
import { formatDate } from "../i18n/date";
import { standings, type ExitRecord, type RecordStop } from "../selectors/exitRecord";
import { aboutArea, knownOfArea, mapAreas, type AreaSources } from "./mapAreas";
import { keyGrid } from "./mapKeys";

type RecordSources = AreaSources & { readonly outside: NonNullable<AreaSources["outside"]> };

/** The index of each listed county's batch, in the order of years. */
function batchOf({ batches }: ExitRecord): ReadonlyMap<string, number> {
  return new Map(
    batches.flatMap(({ counties }, place) =>
      counties.flatMap(({ code }) => (code === null ? [] : [[code, place] as const])),
    ),
  );
}

/** The sign of a batch: the later the counties left, the stronger. */
function batchSign({ batches }: ExitRecord, place: number): MapSign {
  return { kind: "batch", order: place / Math.max(1, batches.length - 1) };
}

function common({ boundaries, outside: { record } }: RecordSources) {
  return {
    kind: "map",
    boundaries,
    places: [],
    crossings: [],
    statements: record.batches.flatMap(({ batch, counties }) => [batch, ...counties]),
  } as const;
}

/**
 * The map of the record at a stop, with each county in the colour of its batch; counties that were never listed are blank.
 */
export function recordBody(sources: RecordSources, stops: MapBody["stops"]): MapBody {
  const { boundaries, outside } = sources;
  const { record, stop } = outside;
  const batches = batchOf(record);
  const records = new Map(
    record.batches.flatMap(({ counties }) => counties.map((county) => [county.code, county] as const)),
  );
  const counties = boundaries.counties.map((county): MapCounty => {
    const place = batches.get(county.code);
    const own = records.get(county.code);
    return {
      code: county.code,
      sign: signAt(record, stop, place),
      statements: own ? [own] : [],
      about: own ? knownOfArea(county, sources) : aboutArea(county, sources),
    };
  });
  return {
    ...common(sources),
    panels: [{ title: null, counties }],
    names: "counties",
    notes: recordNotes(sources),
    areas: mapAreas(sources),
    stops,
  };
}

function signAt(record: ExitRecord, { standing }: RecordStop, place: number | undefined): MapSign {
  if (place === undefined) return { kind: "blank" };
  return standing[place] === "left" ? batchSign(record, place) : { kind: "listed" };
}

/** The record as bars, one for each batch, grouped by whether it had left at the stop, adding up to all counties. */
function recordNotes({ outside: { record, stop }, locale, words: { record: messages } }: RecordSources) {
  const { batches, listed } = record;
  const longest = Math.max(...batches.map(({ batch }) => batch.count));
  const bars = (withDates: boolean) =>
    standings
      .filter((standing) => stop.counts[standing] > 0)
      .map((standing) =>
        column(
          [
            words(messages.standing(standing, stop.counts[standing]), { look: "strong" }),
            ...batches.flatMap(({ batch }, place): Box[] => {
              if (stop.standing[place] !== standing) return [];
              const share = batch.count / longest;
              const statements = [batch];
              const date = messages.announced(formatDate(batch.announced, locale));
              return [
                row(
                  [
                    words(String(batch.year), { statements }),
                    mapKey(signAt(record, stop, place), 1),
                    words(messages.counties(batch.count), { look: "strong" }),
                    column([]),
                  ],
                  { widths: [{ em: 2.7 }, share, { em: 6.2 }, 1.001 - share], gap: 0.4, least: 0 },
                ),
                ...(withDates
                  ? [
                      row([column([]), words(date, { look: "quiet" })], {
                        widths: [{ em: 2.7 }, 1],
                        gap: 0.4,
                      }),
                    ]
                  : []),
              ];
            }),
          ],
          { gap: 0.25 },
        ),
      );
  const never = keyGrid([{ sign: { kind: "blank" }, text: messages.neverListed(record) }]);
  const sum = words(
    messages.sum(
      batches.map(({ batch }) => batch.count),
      listed,
    ),
    { look: "quiet" },
  );
  const rest = column([never, sum], { gap: 0.2 });
  const key = keyGrid([
    ...batches.map(({ batch }, place) => ({
      sign: signAt(record, stop, place),
      text: messages.ofYear(String(batch.year), messages.counties(batch.count)),
      statements: [batch],
    })),
    { sign: { kind: "blank" }, text: messages.neverListed(record) },
  ]);
  const counts = standings
    .filter((standing) => stop.counts[standing] > 0)
    .map((standing) => messages.standing(standing, stop.counts[standing]));
  return [
    [...bars(true), rest],
    [...bars(false), rest],
    [column([words(counts.join(messages.separator), { look: "strong" }), key], { gap: 0.3 })],
  ];
}

/** One small map for each batch, with a key to the colours. */
export function batchesBody(sources: RecordSources): MapBody {
  const { boundaries, outside, locale, words: messages } = sources;
  const { record } = outside;
  const batches = batchOf(record);
  const panels = record.batches.map(({ batch, counties }, place): MapPanel => {
    const own = new Map(counties.map((county) => [county.code, county]));
    return {
      title: words(formatDate(batch.announced, locale), {
        lead: messages.record.ofYear(String(batch.year), messages.record.counties(batch.count)),
        look: "quiet",
        statements: [batch],
      }),
      counties: boundaries.counties.map((county): MapCounty => {
        const recorded = own.get(county.code);
        return {
          code: county.code,
          sign: signIn(place, batches.get(county.code)),
          statements: recorded ? [recorded] : [],
          about: [],
        };
      }),
    };
  });
  const { key, sum, neverListed } = messages.record;
  const signs = keyGrid([
    { sign: { kind: "earlier" }, text: key.before },
    { sign: { kind: "listed" }, text: key.later },
    { sign: { kind: "blank" }, text: neverListed(record) },
  ]);
  const counts = record.batches.map(({ batch }) => batch.count);
  const notes = column([words(key.batch), signs, words(sum(counts, record.listed), { look: "quiet" })], {
    gap: 0.2,
  });
  return { ...common(sources), panels, names: "none", notes: [[notes]], areas: [], stops: [] };
}

/** A county on the small map of one batch: coloured if it belongs to that batch. */
function signIn(place: number, own: number | undefined): MapSign {
  if (own === undefined) return { kind: "blank" };
  if (own === place) return { kind: "batch", order: 1 };
  return { kind: own < place ? "earlier" : "listed" };
}
