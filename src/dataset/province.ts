import { mapSettings } from "./mapSettings";
import type { Boundaries } from "./boundaries";
import type { Area, Dataset } from "./schema";

type Areas = Pick<Dataset, "areas">;

/** The province that a report is about; undefined if it names none. */
export function provinceOf({ areas }: Areas): Area | undefined {
  return areas.find(({ level }) => level === "province");
}

/** Whether a report is about the province of the site's own map. */
export function isOfSite(dataset: Areas): boolean {
  return provinceOf(dataset)?.code === mapSettings.province;
}

/** The counties and prefectures of a report whose codes its boundaries do not have, or that have none. */
export function unjoinedAreas({ areas }: Areas, { counties, prefectures }: Boundaries): readonly Area[] {
  const codes = new Set([...counties, ...prefectures].map(({ code }) => code));
  return areas.filter(
    ({ level, code = "" }) => (level === "county" || level === "prefecture") && !codes.has(code),
  );
}
