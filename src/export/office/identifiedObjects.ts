import type { Box } from "../../render/shapes";
import { xmlEscaped } from "../xml";
import { frameDigest, objectDigest } from "./objectDigest";
import { objectName, type ObjectKind, type SlideView, type WordView } from "./objectName";
import type { Part, Relation } from "./package";

/** Boxes, in pt, that somebody has given to objects in place of those that they would have. */
export type OwnBoxes = Readonly<Partial<Record<ObjectKind, Box>>>;

/** An object of a slide, as its element. */
export interface SlideObject {
  readonly kind: ObjectKind;
  readonly xml: string;
}

/** What a slide of words has on it. */
export interface WordSlide {
  readonly objects: readonly SlideObject[];
  /** Lines, the slide's number, which the program fills in, and the footer of a template. */
  readonly foot: readonly string[];
}

/** What the names of a slide's objects say of it. */
interface Identified {
  /** Null on a slide of words. */
  readonly view: SlideView | null;
  /** Null on the slide of a chart. */
  readonly page: WordView | null;
  /** Words of the presenter's own, which have no name of ours. */
  readonly ownWords: readonly ObjectKind[];
  readonly hasTemplate: boolean;
}

/** What objects refer to. */
interface Referred {
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** The objects of a slide, under lasting names; words of the presenter's own are theirs and have none. */
export function identifiedObjects(
  objects: readonly SlideObject[],
  { view, page, ownWords, hasTemplate }: Identified,
  { relations, parts }: Referred = { relations: [], parts: [] },
): readonly SlideObject[] {
  if (view === null && page === null) return objects;
  const contentsOf = (relation: string) => {
    const target = relations.find(({ id }) => id === relation)?.target;
    return parts.find(({ path }) => path === target)?.contents ?? null;
  };
  const written = { written: objects.map(({ kind }) => kind), hasTemplate };
  return objects.map(({ kind, xml }) => {
    if (ownWords.includes(kind)) return { kind, xml };
    const name = objectName({
      kind,
      content: objectDigest(xml, contentsOf),
      frame: frameDigest(xml),
      identity: view && kind === "Chart" ? { ...view, ...written } : null,
      page: page && { ...page, ...written },
    });
    // The first name in an element is its own.
    return { kind, xml: xml.replace(/ name="[^"]*"/, () => ` name="${xmlEscaped(name)}"`) };
  });
}
