import { strFromU8, unzipSync } from "fflate";
import { schemaOrder } from "./schemaOrder";
import { elementsOf, strictXml, type XmlElement } from "./strictXml";

/** The files of an Office package by path. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** Parts already parsed, since large decks are examined by many tests. */
const readParts = new WeakMap<Uint8Array, XmlElement>();

/** A part of a package, as XML. */
export function partXml(files: PackageFiles, path: string): XmlElement {
  const bytes = files[path];
  if (!bytes) throw new Error(`There is no ${path}.`);
  const root = readParts.get(bytes) ?? strictXml(strFromU8(bytes));
  readParts.set(bytes, root);
  return root;
}

function relationsOf(files: PackageFiles, path: string): readonly XmlElement[] {
  const slash = path.lastIndexOf("/") + 1;
  const relations = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  return relations in files ? elementsOf(partXml(files, relations), "Relationship") : [];
}

function absolute(from: string, target: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

/** The targets of a part's relations, by relation id. */
export function relatedParts(files: PackageFiles, path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    relationsOf(files, path)
      .filter(({ attributes }) => attributes.TargetMode !== "External")
      .map(({ attributes }) => [attributes.Id ?? "", absolute(path, attributes.Target ?? "")]),
  );
}

function typeFaults(files: PackageFiles): readonly string[] {
  const types = partXml(files, "[Content_Types].xml");
  const endings = elementsOf(types, "Default").map(({ attributes }) => attributes.Extension);
  const named = elementsOf(types, "Override").map(({ attributes }) => attributes.PartName?.slice(1) ?? "");
  const paths = Object.keys(files).filter((path) => path !== "[Content_Types].xml");
  return [
    ...named.filter((path) => !(path in files)).map((path) => `a type for ${path}, which is not there`),
    ...paths
      .filter((path) => !named.includes(path) && !endings.includes(path.split(".").at(-1)))
      .map((path) => `${path} has no content type`),
    ...paths
      .filter((path) => path.endsWith(".xml") && !named.includes(path))
      .map((path) => `${path} is but any XML`),
  ];
}

function relationFaults(files: PackageFiles): readonly string[] {
  const reached = new Set<string>();
  const faults: string[] = [];
  for (const path of ["", ...Object.keys(files).filter((each) => !each.endsWith(".rels"))]) {
    const relations = relationsOf(files, path);
    const ids = relations.map(({ attributes }) => attributes.Id ?? "");
    if (new Set(ids).size < ids.length) faults.push(`${path} has a relation's id twice`);
    for (const target of Object.values(relatedParts(files, path))) {
      reached.add(target);
      if (!(target in files)) faults.push(`${path} leads to ${target}, which is not there`);
    }
    if (!path.endsWith(".xml")) continue;
    const used = [...strFromU8(files[path] ?? new Uint8Array()).matchAll(/ r:(?:id|embed)="([^"]*)"/g)];
    for (const [, id = ""] of used)
      if (!ids.includes(id)) faults.push(`${path} uses ${id}, which leads nowhere`);
  }
  const lost = Object.keys(files).filter(
    (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml" && !reached.has(path),
  );
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

function orderFaults(path: string, element: XmlElement): readonly string[] {
  const order = schemaOrder(element.name);
  const below = element.children.flatMap((child) => orderFaults(path, child));
  // Paragraphs may contain runs and fields in any order.
  if (!order || element.name === "a:p") return below;
  const places = element.children.map(({ name }) => order.indexOf(name.replace(/^.*:/, "")));
  const unknown = element.children.filter((_, place) => places[place] === -1);
  const isSorted = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
  return [
    ...unknown.map(({ name }) => `${path}: <${name}> has no place in <${element.name}>`),
    ...(isSorted ? [] : [`${path}: <${element.name}> has its children out of order`]),
    ...below,
  ];
}

function xmlFaults(files: PackageFiles): readonly string[] {
  return Object.keys(files)
    .filter((path) => /\.(xml|rels|svg)$/.test(path))
    .flatMap((path) => {
      try {
        const root = partXml(files, path);
        const ids = elementsOf(root, "p:cNvPr").map(({ attributes }) => attributes.id);
        const twice = new Set(ids).size < ids.length ? [`${path} has a shape's id twice`] : [];
        const text = strFromU8(files[path] ?? new Uint8Array());
        const odd = /NaN|undefined|Infinity|\[object/.exec(text);
        return [...twice, ...orderFaults(path, root), ...(odd ? [`${path} says ${odd[0]}`] : [])];
      } catch (cause) {
        return [`${path}: ${cause instanceof Error ? cause.message : String(cause)}`];
      }
    });
}

/** Everything that would make an Office program repair or refuse a file; empty if it opens without complaint. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const inside = Object.entries(files).flatMap(([path, contents]) =>
    path.endsWith(".xlsx") ? packageFaults(contents).map((fault) => `${path}: ${fault}`) : [],
  );
  return [...typeFaults(files), ...relationFaults(files), ...xmlFaults(files), ...inside];
}

/** The parts of a presentation that are slides, in the order of the file. */
export function slidePaths(files: PackageFiles): readonly string[] {
  return Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
}
