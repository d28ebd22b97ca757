import { hashOf } from "./objectDigest";
import { named, xmlTree } from "./xmlTree";

/** The notes of a slide in an opened deck. */
export interface OpenedNotes {
  readonly path: string;
  readonly xml: string;
  /** Where the paragraphs of the atlas stand in it; all of them where somebody has changed these. */
  readonly start: number;
  readonly end: number;
  readonly isChanged: boolean;
}

const digestOf = (paragraphs: readonly string[]): string =>
  hashOf(paragraphs.map((words) => words.replace(/\s+/g, "")).join("\n"));

/** A name by which the paragraphs of the atlas are found again among others that a presenter has added. */
export function notesName(given: readonly string[]): string {
  return `Notes #${digestOf(given)}.${given.length}`;
}

const namedNotes = /<p:cNvPr\b[^>]*?\sname="Notes #([0-9a-f]{8})\.(\d+)"/;
const paragraph = /<a:p\/>|<a:p[ >][\s\S]*?<\/a:p>/g;

function wordsOf(xml: string): string {
  return named(xmlTree(`<p>${xml}</p>`), "a:t")
    .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
    .join("");
}

/** The notes in a part; null where they are none of ours. */
export function openedNotes(path: string, xml: string): OpenedNotes | null {
  const name = namedNotes.exec(xml);
  const [, digest = "", count = ""] = name ?? [];
  if (!name) return null;
  const end = xml.indexOf("</p:sp>", name.index);
  const all = [...xml.slice(0, end).matchAll(paragraph)].filter(({ index }) => index > name.index);
  const words = all.map(([element]) => wordsOf(element));
  const length = Number(count);
  const at = all.findIndex((_, place) => digestOf(words.slice(place, place + length)) === digest);
  const own = at === -1 ? all : all.slice(at, at + length);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  return { path, xml, start: first.index, end: last.index + last[0].length, isChanged: at === -1 };
}
