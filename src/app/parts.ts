import { queryOptions } from "@tanstack/react-query";
import { loadPart } from "../export/exportFault";

/** The parts of the page that the first view does not need, each with its script. */
const parts = {
  facts: () => import("./facts/FactsPage"),
  report: () => import("./reading/ReadingPage"),
  about: () => import("./about/AboutPage"),
  source: () => import("./source/SourcePanel"),
  drawing: () => import("../charts/drawingOf"),
} as const;

export type PartName = keyof typeof parts;

/** The exports of each part. */
export type Parts = { readonly [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]>> };

const loaders: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = parts;

/** Those that wait for a reader. */
export const partNames = ["source", "facts", "about", "report"] as const satisfies readonly PartName[];

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
