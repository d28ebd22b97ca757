import type { Boundaries, Division } from "../dataset/boundaries";
import type { CountyExits } from "../dataset/countyExits";
import type { Bilingual } from "../i18n/locale";
import type { OutsideRecord } from "./computed";

/** How a batch stood on the day of the report: out of the list, planned to leave it, or to stay on. */
export type Standing = "left" | "planned" | "listed";
export const standings: readonly Standing[] = ["left", "planned", "listed"];

/** Counties that left the list together. */
export interface RecordedBatch {
  readonly batch: OutsideRecord;
  readonly standing: Standing;
  readonly counties: readonly OutsideRecord[];
}

/** The outside record of the counties that left the list of poverty counties. */
export interface ExitRecord {
  /** In the order of their years. */
  readonly batches: readonly RecordedBatch[];
  /** How many counties were ever on the list. */
  readonly listed: number;
  /** How many were never on it. */
  readonly neverListed: number;
  /** How many counties of each standing. */
  readonly byStanding: Readonly<Record<Standing, number>>;
}

interface ReportDate {
  /** ISO date. */
  readonly published: string;
  /** The year the report calls last year, whose plans it speaks of. */
  readonly lastYear: number;
}

function standingOf(announced: string, year: number, { published, lastYear }: ReportDate): Standing {
  if (announced <= published) return "left";
  return year <= lastYear ? "planned" : "listed";
}

/** A source as printed, with the punctuation of its language. */
function sourceOf({ zh, en }: Bilingual): Bilingual {
  return { zh: zh.replaceAll(",", "，").replaceAll("(", "（").replaceAll(")", "）"), en };
}

function nameOf(division: Division | undefined, name: string): Bilingual {
  return { zh: name, en: division?.enName ?? name };
}

/** The record batch by batch, each with how it stood on the day of the report. */
export function exitRecord(
  { batches }: CountyExits,
  { counties, prefectures }: Boundaries,
  report: ReportDate,
): ExitRecord {
  const recorded = [...batches]
    .sort((a, b) => a.year - b.year)
    .map(({ year, announced, count, source, counties: named }): RecordedBatch => {
      const common = { kind: "record", year, announced, source: sourceOf(source) } as const;
      return {
        standing: standingOf(announced, year, report),
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
  const countOf = (chosen: readonly RecordedBatch[]) =>
    chosen.reduce((sum, { batch }) => sum + batch.count, 0);
  const withStanding = (standing: Standing) => countOf(recorded.filter((each) => each.standing === standing));
  const listed = countOf(recorded);
  return {
    batches: recorded,
    listed,
    neverListed: counties.length - listed,
    byStanding: {
      left: withStanding("left"),
      planned: withStanding("planned"),
      listed: withStanding("listed"),
    },
  };
}
