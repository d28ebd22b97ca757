import { queryOptions } from "@tanstack/react-query";
import boundariesUrl from "../../data/guizhou.topo.json?url";
import countyExitsUrl from "../../data/county-exits.json?url";
import exclusionsUrl from "../../data/report-28.exclusions.json?url";
import datasetUrl from "../../data/report-28.json?url";
import { boundariesOf } from "./boundaries";
import { fetchDataFile } from "./fetchDataFile";
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

/** What the map is drawn from: boundaries, and the outside record of county exits. */
export const geographyQuery = queryOptions({
  queryKey: ["geography"],
  queryFn: async () => {
    const [topology, countyExits] = await Promise.all([
      fetchDataFile("guizhou.topo.json", boundariesUrl),
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
