import { queryOptions } from "@tanstack/react-query";
import boundariesUrl from "../../data/boundaries.topo.json?url";
import countyExitsUrl from "../../data/county-exits.json?url";
import exclusionsUrl from "../../data/report-28.exclusions.json?url";
import datasetUrl from "../../data/report-28.json?url";
import { boundariesOf, type Boundaries } from "./boundaries";
import type { CountyExits } from "./countyExits";
import { fetchDataFile } from "./fetchDataFile";
import { isOfSite } from "./province";
import type { Dataset } from "./schema";

/** A static file: fetched once, kept for good, and fetched again only when the reader asks. */
const staticFile = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  retry: false,
  retryOnMount: false,
  refetchOnWindowFocus: false,
} as const;

/** Fetches a file once it is wanted; by itself, one that failed to come would be fetched anew by whoever wants it next. */
export function onceWanted(isWanted: boolean) {
  return {
    enabled: ({ state }: { readonly state: { readonly status: string } }) =>
      isWanted && state.status !== "error",
  };
}

/** A dataset, checked: that of the site, or another one that a link names. */
export function datasetQueryOf(data: string | null) {
  return queryOptions({
    queryKey: ["dataset", data] as const,
    queryFn: async (): Promise<Dataset> => {
      if (data === null) return fetchDataFile("report-28.json", datasetUrl);
      const { readOtherDataset } = await import("./otherDataset");
      return readOtherDataset(data);
    },
    ...staticFile,
  });
}

/** The site's own dataset. */
export const datasetQuery = datasetQueryOf(null);

/** Boundaries, and the outside record of county exits, which is empty for any other province than the site's. */
interface ReadGeography {
  readonly boundaries: Boundaries;
  readonly countyExits: CountyExits;
}

/** What the map of a dataset is drawn from; null if there are no boundaries of its province. */
export function geographyQueryOf(data: string | null) {
  return queryOptions({
    queryKey: ["geography", data] as const,
    queryFn: async ({ client }): Promise<ReadGeography | null> => {
      if (data === null) return client.query(geographyQuery);
      const dataset = await client.query(datasetQueryOf(data));
      if (isOfSite(dataset)) return client.query(geographyQuery);
      const { readOtherBoundaries } = await import("./otherDataset");
      const boundaries = await readOtherBoundaries(data, dataset);
      return boundaries && { boundaries, countyExits: { about: "", batches: [] } };
    },
    ...staticFile,
  });
}

/** What the map of the site's own province is drawn from. */
export const geographyQuery = queryOptions({
  queryKey: ["geography"],
  queryFn: async (): Promise<ReadGeography> => {
    const [topology, countyExits] = await Promise.all([
      fetchDataFile("boundaries.topo.json", boundariesUrl),
      fetchDataFile("county-exits.json", countyExitsUrl),
    ]);
    return { boundaries: boundariesOf(topology), countyExits };
  },
  ...staticFile,
});

/** The numerals of the report that are not figures, for readers who have opened its text. */
export const exclusionsQuery = queryOptions({
  queryKey: ["exclusions"],
  queryFn: () => fetchDataFile("report-28.exclusions.json", exclusionsUrl),
  ...staticFile,
});
