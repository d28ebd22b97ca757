import { queryOptions } from "@tanstack/react-query";
import boundariesUrl from "../../data/guizhou.topo.json?url";
import countyExitsUrl from "../../data/county-exits.json?url";
import exclusionsUrl from "../../data/report-28.exclusions.json?url";
import datasetUrl from "../../data/report-28.json?url";
import { parseBoundaries } from "./boundaries";
import { countyExitsSchema } from "./countyExits";
import { exclusionsSchema } from "./exclusions";
import { inTime, patience, TooLate } from "../ui/inTime";
import { DatasetError, maximumBytes, parseDataset } from "./parseDataset";
import { parseJsonFile } from "./jsonFile";

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

/** Reads a file of the site as text, or throws a {@link DatasetError} that says what came instead. */
async function fetchText(url: string, file: string): Promise<string> {
  const expected = { zh: `能够读取的文件${file}`, en: `a readable file ${file}` };
  try {
    return await inTime(async (signal) => {
      const response = await fetch(url, { signal });
      if (!response.ok) {
        const status = `HTTP ${response.status}`;
        throw new DatasetError(file, { path: "", found: { zh: status, en: status }, expected });
      }
      if (Number(response.headers.get("content-length") ?? 0) > maximumBytes) {
        const megabytes = maximumBytes / 1e6;
        throw new DatasetError(file, {
          path: "",
          found: { zh: "更大的文件", en: "a larger file" },
          expected: { zh: `不超过${megabytes}MB的文件`, en: `a file of at most ${megabytes} MB` },
        });
      }
      return await response.text();
    });
  } catch (cause) {
    if (cause instanceof DatasetError) throw cause;
    const found =
      cause instanceof TooLate
        ? { zh: `${patience}秒内没有读完`, en: cause.message }
        : { zh: "连接失败，没有收到完整的内容", en: "no whole answer: the connection failed" };
    throw new DatasetError(file, { path: "", found, expected });
  }
}

/** The report's dataset, checked. */
export const datasetQuery = queryOptions({
  queryKey: ["dataset"],
  queryFn: async () =>
    parseDataset(await fetchText(datasetUrl, "data/report-28.json"), "data/report-28.json"),
  ...staticFile,
});

/** What the map is drawn from: boundaries, and the outside record of county exits. */
export const geographyQuery = queryOptions({
  queryKey: ["geography"],
  queryFn: async () => {
    const [boundaries, countyExits] = await Promise.all([
      fetchText(boundariesUrl, "data/guizhou.topo.json"),
      fetchText(countyExitsUrl, "data/county-exits.json"),
    ]);
    return {
      boundaries: parseJsonFile(boundaries, "data/guizhou.topo.json", parseBoundaries),
      countyExits: parseJsonFile(countyExits, "data/county-exits.json", (json) =>
        countyExitsSchema.parse(json),
      ),
    };
  },
  ...staticFile,
});

/** The numerals of the report that are not figures, for readers who have opened its text. */
export const exclusionsQuery = queryOptions({
  queryKey: ["exclusions"],
  queryFn: async () => {
    const file = "data/report-28.exclusions.json";
    return parseJsonFile(await fetchText(exclusionsUrl, file), file, (json) => exclusionsSchema.parse(json));
  },
  ...staticFile,
});
