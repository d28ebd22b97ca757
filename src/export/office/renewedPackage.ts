import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import {
  endings,
  relationElements,
  relationsPath,
  xmlHead,
  zipTime,
  type Part,
  type Relation,
} from "./package";
import { reachablePaths, type Files } from "./templateParts";

/** What becomes of a part of an opened package. */
export interface PartChange {
  readonly path: string;
  readonly xml: string;
  /** Relations that it has now beside those that it had. */
  readonly relations: readonly Relation[];
  /** Relations that it no longer has. */
  readonly gone: readonly string[];
}

const emptyRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const typesPath = "[Content_Types].xml";

function changedRelations(files: Files, { path, relations, gone }: PartChange): string {
  const file = files[relationsPath(path)];
  const before = file ? strFromU8(file) : emptyRelations;
  const left = before.replace(/<Relationship\b(?:[^>"']|"[^"]*"|'[^']*')*?\/>/g, (element) => {
    const id = /\sId="([^"]*)"/.exec(element)?.[1];
    return id !== undefined && gone.includes(id) ? "" : element;
  });
  const added = relationElements(path, relations).join("");
  return left.replace("</Relationships>", () => `${added}</Relationships>`);
}

function changedTypes(files: Files, parts: readonly Part[], lost: ReadonlySet<string>): string {
  const before = strFromU8(files[typesPath] ?? new Uint8Array());
  const left = before.replace(/<Override\b(?:[^>"']|"[^"]*"|'[^']*')*?\/>/g, (element) => {
    const path = /\sPartName="\/([^"]*)"/.exec(element)?.[1];
    return path !== undefined && lost.has(path) ? "" : element;
  });
  const known = new Set(
    Array.from(before.matchAll(/\sExtension="([^"]*)"/g), ([, ending = ""]) => ending.toLowerCase()),
  );
  const defaults = Object.entries(endings).flatMap(([ending, type]) =>
    known.has(ending) || !parts.some(({ path }) => path.endsWith(`.${ending}`))
      ? []
      : [`<Default Extension="${ending}" ContentType="${type}"/>`],
  );
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return left
    .replace(/<Types\b[^>]*>/, (start) => `${start}${defaults.join("")}`)
    .replace("</Types>", () => `${overrides.join("")}</Types>`);
}

/** A package with changed and new parts, without those that only what is gone led to; all others stay to the byte. */
export function renewedPackage(
  files: Files,
  changes: readonly PartChange[],
  parts: readonly Part[],
): Uint8Array {
  const next: Record<string, Uint8Array> = { ...files };
  for (const change of changes) {
    next[change.path] = strToU8(change.xml);
    if (change.relations.length > 0 || change.gone.length > 0)
      next[relationsPath(change.path)] = strToU8(changedRelations(files, change));
  }
  for (const { path, contents, relations } of parts) {
    next[path] = typeof contents === "string" ? strToU8(contents) : contents;
    if (relations.length > 0) {
      const elements = relationElements(path, relations).join("");
      next[relationsPath(path)] = strToU8(
        emptyRelations.replace("</Relationships>", () => `${elements}</Relationships>`),
      );
    }
  }
  const reached = reachablePaths(next, "");
  const lost = new Set([...reachablePaths(files, "")].filter((path) => !reached.has(path)));
  next[typesPath] = strToU8(changedTypes(files, parts, lost));
  const gone = new Set([...lost].flatMap((path) => [path, relationsPath(path)]));
  const zipped: Zippable = Object.fromEntries(
    Object.entries(next)
      .filter(([path]) => !gone.has(path))
      .map(([path, contents]) => [
        path,
        [contents, { level: /\.(png|jpe?g|xlsx|mp4)$/i.test(path) ? 0 : 6, mtime: zipTime }],
      ]),
  );
  return zipSync(zipped);
}
