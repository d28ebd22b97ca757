import type { Box } from "../../render/shapes";
import { xmlEscaped } from "../xml";
import { frameDigest, objectDigest } from "./objectDigest";
import { markName, objectName, type ObjectKind, type SlideView, type WordView } from "./objectName";
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
  /** How many parts of the chart appear one by one; null or absent where it is there at once. */
  readonly built?: number | null;
}

/** What objects refer to. */
interface Referred {
  readonly relations: readonly Relation[];
  readonly parts: readonly Part[];
}

/** The objects of a slide, under lasting names; words of the presenter's own are theirs and have none. */
export function identifiedObjects(
  objects: readonly SlideObject[],
  { view, page, ownWords, hasTemplate, built = null }: Identified,
  { relations, parts }: Referred = { relations: [], parts: [] },
): readonly SlideObject[] {
  if (view === null && page === null) return objects;
  const contentsOf = (relation: string) => {
    const target = relations.find(({ id }) => id === relation)?.target;
    return parts.find(({ path }) => path === target)?.contents ?? null;
  };
  const written = { written: [...new Set(objects.map(({ kind }) => kind))], hasTemplate };
  return objects.map(({ kind, xml }) => {
    if (ownWords.includes(kind)) return { kind, xml };
    const digests = { content: objectDigest(xml, contentsOf), frame: frameDigest(xml) };
    const identity = view && kind === "Chart" ? { ...view, ...written, built } : null;
    const name =
      kind === "Mark"
        ? markName(/ name="([^"]*)"/.exec(xml)?.[1] ?? "", digests)
        : xmlEscaped(objectName({ kind, ...digests, identity, page: page && { ...page, ...written } }));
    // The first name in an element is its own.
    return { kind, xml: xml.replace(/ name="[^"]*"/, () => ` name="${name}"`) };
  });
}
