import { queryOptions } from "@tanstack/react-query";
import { loadPart } from "../export/exportFault";

/** The parts of the page that a first visit does not need, each with its script. */
const parts = {
  facts: () => import("./facts/FactsPage"),
  report: () => import("./reading/ReadingPage"),
  about: () => import("./about/AboutPage"),
  source: () => import("./source/SourcePanel"),
} as const;

export type PartName = keyof typeof parts;

/** The exports of each part. */
export type Parts = { readonly [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]>> };

const loaders: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = parts;

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
