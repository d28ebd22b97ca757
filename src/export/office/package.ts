import { zipSync, type Zippable } from "fflate";
import { xmlEscaped } from "../xml";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Types of relations, by the last part of their URI. */
const relationTypes = {
  officeDocument: `${officeRelations}/officeDocument`,
  extendedProperties: `${officeRelations}/extended-properties`,
  coreProperties: `${packageRelations}/metadata/core-properties`,
  slideMaster: `${officeRelations}/slideMaster`,
  slideLayout: `${officeRelations}/slideLayout`,
  slide: `${officeRelations}/slide`,
  notesMaster: `${officeRelations}/notesMaster`,
  notesSlide: `${officeRelations}/notesSlide`,
  theme: `${officeRelations}/theme`,
  presProps: `${officeRelations}/presProps`,
  viewProps: `${officeRelations}/viewProps`,
  tableStyles: `${officeRelations}/tableStyles`,
  chart: `${officeRelations}/chart`,
  package: `${officeRelations}/package`,
  image: `${officeRelations}/image`,
  worksheet: `${officeRelations}/worksheet`,
  styles: `${officeRelations}/styles`,
  hyperlink: `${officeRelations}/hyperlink`,
} as const;
export type RelationType = keyof typeof relationTypes;

/** A relation of a part: to another part by its path in the package or, for a hyperlink, to an address. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly target: string;
}

/** One file of an Office package. */
export interface Part {
  readonly path: string;
  /** Its content type; null if the file extension determines it. */
  readonly type: string | null;
  readonly contents: string | Uint8Array;
  readonly relations: readonly Relation[];
}

/** Content types by file extension. */
export const endings = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The earliest time that a ZIP can record, in local time as ZIP does: equal parts give equal bytes anywhere. */
export const zipTime = new Date(1980, 0, 1);

/** The path of the file in which an Office package keeps a part's relations. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The path of one part as seen from another. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, place) => folder !== steps[place]);
  const common = shared === -1 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** The elements of relations in the file of a part. */
export function relationElements(path: string, relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id, type, target }) => {
    const isOutside = type === "hyperlink";
    const address = xmlEscaped(isOutside ? target : relativePath(path, target));
    const mode = isOutside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${relationTypes[type]}" Target="${address}"${mode}/>`;
  });
}

function relationsXml(path: string, relations: readonly Relation[]): string {
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${relationElements(path, relations).join("")}</Relationships>`;
}

function contentTypesXml(parts: readonly Part[]): string {
  const used = Object.entries(endings).filter(
    ([ending]) =>
      ending === "rels" || ending === "xml" || parts.some(({ path }) => path.endsWith(`.${ending}`)),
  );
  const defaults = used.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

/** An Office file made of parts, their relations, and the relations of the package itself. Always the same bytes. */
export function packageOf(parts: readonly Part[], root: readonly Relation[]): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {
    "[Content_Types].xml": encoder.encode(contentTypesXml(parts)),
    "_rels/.rels": encoder.encode(relationsXml("", root)),
  };
  for (const { path, contents, relations } of parts) {
    // Files that are already compressed are stored as they are.
    const level = /\.(png|xlsx)$/.test(path) ? 0 : 6;
    files[path] = [typeof contents === "string" ? encoder.encode(contents) : contents, { level }];
    if (relations.length > 0) files[relationsPath(path)] = encoder.encode(relationsXml(path, relations));
  }
  return zipSync(files, { level: 6, mtime: zipTime });
}
