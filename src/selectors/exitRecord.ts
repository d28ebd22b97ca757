import type { Boundaries, Division } from "../dataset/boundaries";
import type { CountyExits } from "../dataset/countyExits";
import type { Bilingual } from "../i18n/locale";
import type { OutsideRecord } from "./computed";

/** Whether a county had left the list of poverty counties by a given day. The record contains results, not plans. */
export type Standing = "left" | "listed";
export const standings: readonly Standing[] = ["left", "listed"];

/** Counties that left the list together. */
export interface RecordedBatch {
  readonly batch: OutsideRecord;
  readonly counties: readonly OutsideRecord[];
}

/** The outside record of the counties that left the list of poverty counties. */
export interface ExitRecord {
  /** In the order of their years. */
  readonly batches: readonly RecordedBatch[];
  /** The number of counties that were ever on the list. */
  readonly listed: number;
  /** The number of counties that were never on it. */
  readonly neverListed: number;
  /** The day of the report, then the announcement of each batch. */
  readonly stops: readonly [RecordStop, ...RecordStop[]];
}

/** The status of all counties at a point in time. */
export interface RecordStop {
  /** Empty for the day of the report, otherwise the year of the batch that had just left. */
  readonly key: string;
  /** ISO date. */
  readonly date: string;
  /** The status of each batch at that time, in the order of the record's batches. */
  readonly standing: readonly Standing[];
  /** The number of counties of each status. They add up to all that were ever listed. */
  readonly counts: Readonly<Record<Standing, number>>;
}

interface ReportDate {
  /** ISO date. */
  readonly published: string;
}

function nameOf(division: Division | undefined, name: string): Bilingual {
  return { zh: name, en: division?.enName ?? name };
}

/** The record batch by batch, and the status of all counties on the day of the report and after each batch. */
export function exitRecord(
  { batches }: CountyExits,
  { counties, prefectures }: Boundaries,
  report: ReportDate,
): ExitRecord {
  const recorded = [...batches]
    .sort((a, b) => a.year - b.year)
    .map(({ year, announced, count, source, counties: named }): RecordedBatch => {
      const { short } = source;
      const shortSource = short ? { shortSource: short } : {};
      const common = {
        kind: "record",
        year,
        announced,
        source: { zh: source.zh, en: source.en },
        ...shortSource,
      } as const;
      return {
        batch: {
          ...common,
          id: `exits${year}`,
          label: { zh: `${year}年度退出的县`, en: `Counties of the ${year} batch` },
          code: null,
          count,
          area: null,
        },
        counties: named.map(({ code, name }) => {
          const county = counties.find((division) => division.code === code);
          const parent = prefectures.find((division) => division.code === String(county?.parent));
          return {
            ...common,
            id: `exit${code}`,
            label: nameOf(county, name),
            code,
            count: 1,
            area: parent ? nameOf(parent, parent.name) : null,
          };
        }),
      };
    });
  const listed = recorded.reduce((sum, { batch }) => sum + batch.count, 0);
  const onRecord = new Set(recorded.flatMap(({ counties: named }) => named.map(({ code }) => code)));
  return {
    batches: recorded,
    listed,
    neverListed: counties.filter(({ code }) => !onRecord.has(code)).length,
    stops: stopsOf(recorded, report),
  };
}

function stopsOf(batches: readonly RecordedBatch[], { published }: ReportDate): ExitRecord["stops"] {
  const stop = (key: string, date: string, standing: readonly Standing[]): RecordStop => {
    const count = (of: Standing) =>
      batches.reduce((sum, { batch }, place) => sum + (standing[place] === of ? batch.count : 0), 0);
    return { key, date, standing, counts: { left: count("left"), listed: count("listed") } };
  };
  return [
    stop(
      "",
      published,
      batches.map(({ batch: { announced } }) => (announced <= published ? "left" : "listed")),
    ),
    ...batches.map(({ batch: { year, announced } }) =>
      stop(
        String(year),
        announced,
        batches.map(({ batch }) => (batch.year <= year ? "left" : "listed")),
      ),
    ),
  ];
}

/** The stop with a key; the day of the report for an unknown key. */
export function stopAt({ stops }: ExitRecord, key: string): RecordStop {
  return stops.find((stop) => stop.key === key) ?? stops[0];
}
