import { strFromU8 } from "fflate";
import { relationsPath, type Part } from "./package";
import { named, xmlTree } from "./xmlTree";

/** The files of a package by path. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The content types of the files in a package. */
export function contentTypes(files: Files): (path: string) => string | null {
  const tree = xmlTree(strFromU8(files["[Content_Types].xml"] ?? new Uint8Array()));
  const single = new Map(
    named(tree, "Override").map(({ attributes }) => [attributes.PartName, attributes.ContentType ?? null]),
  );
  const byEnding = new Map(
    named(tree, "Default").map(({ attributes }) => [
      attributes.Extension?.toLowerCase(),
      attributes.ContentType ?? null,
    ]),
  );
  return (path) => single.get(`/${path}`) ?? byEnding.get(path.split(".").at(-1)?.toLowerCase()) ?? null;
}

/** The parts that a part refers to, by relation id. */
export function relations(files: Files, path: string): readonly (readonly [id: string, path: string])[] {
  const file = files[relationsPath(path)];
  if (!file) return [];
  return named(xmlTree(strFromU8(file)), "Relationship").flatMap(({ attributes }) =>
    attributes.TargetMode === "External"
      ? []
      : [[attributes.Id ?? "", absolute(path, attributes.Target ?? "")] as const],
  );
}

function absolute(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The paths of all parts that can be reached from one, itself with them. */
export function reachablePaths(files: Files, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  // Parts found here are visited as well, since a set's iteration includes added members.
  for (const path of found) for (const [, target] of relations(files, path)) found.add(target);
  return found;
}

/** The part that a relation refers to; null if there is none. */
export function relatedPath(files: Files, path: string, id: string): string | null {
  return relations(files, path).find(([own]) => own === id)?.[1] ?? null;
}

/** A part and all parts that can be reached from it, unchanged. */
export function reachableParts(
  files: Files,
  start: string,
  typeOf: (path: string) => string | null,
): readonly Part[] {
  return [...reachablePaths(files, start)].flatMap((path) => {
    const [contents, links] = [files[path], files[relationsPath(path)]];
    if (!contents) return [];
    const own: Part = { path, type: typeOf(path), contents, relations: [] };
    return links ? [own, { path: relationsPath(path), type: null, contents: links, relations: [] }] : [own];
  });
}
