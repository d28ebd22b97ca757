import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { loadPart } from "../export/exportFault";
import { nextTask } from "../export/nextTask";

/** The parts of the page that the first view does not need, each with its script. */
const parts = {
  facts: () => import("./facts/FactsPage"),
  report: () => import("./reading/ReadingPage"),
  about: () => import("./about/AboutPage"),
  terms: () => import("./about/TermNote"),
  source: () => import("./source/SourcePanel"),
  drawing: () => import("../charts/drawingOf"),
  pictures: () => import("./figure/pictureThread"),
  chart: async () => {
    // In two pieces of work, between which the page can answer.
    await import("../render/echartsCore");
    await nextTask();
    return import("./figure/LiveChart");
  },
  exportDialogs: () => import("./exportDialog/ExportDialogs"),
  datasets: () => import("./datasets/datasetsPart"),
  notesWindow: () => import("./talk/NotesWindow"),
} as const;

export type PartName = keyof typeof parts;

/** The exports of each part. */
export type Parts = { readonly [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]>> };

const loaders: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = parts;

/** The parts that a reader of the page is likely to need. */
export const readerParts = [
  "chart",
  "terms",
  "source",
  "facts",
  "about",
  "report",
] as const satisfies readonly PartName[];

/** Loads the script of a part that nobody has asked for yet. If that fails, nothing is known of it when it is asked for. */
export async function loadAhead(client: QueryClient, name: PartName): Promise<void> {
  const { queryKey } = partQuery(name);
  const part = await loaders[name]();
  // Where it was asked for and has failed, the reader has been told so, and asks anew.
  if (client.getQueryState(queryKey)?.status !== "error") client.setQueryData(queryKey, part);
}

/** The script of a part, loaded once. */
export function partQuery<Name extends PartName>(name: Name) {
  return queryOptions({
    queryKey: ["part", name] as const,
    queryFn: (): Promise<Parts[Name]> => loadPart(loaders[name]),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
  });
}
