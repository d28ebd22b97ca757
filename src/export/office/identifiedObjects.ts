import { xmlEscaped } from "../xml";
import type { ChartSlide, Deck } from "./deck";
import { frameDigest, objectDigest } from "./objectDigest";
import { objectName, type ObjectKind } from "./objectName";
import type { Part, Relation } from "./package";

/** An object of a chart's slide, as its element. */
export interface SlideObject {
  readonly kind: ObjectKind;
  readonly xml: string;
}

/** The objects of a slide, under lasting names; words of the presenter's own are theirs and have none. */
export function identifiedObjects(
  objects: readonly SlideObject[],
  { view, ownWords }: ChartSlide,
  { template }: Deck,
  { relations, parts }: { readonly relations: readonly Relation[]; readonly parts: readonly Part[] },
): readonly SlideObject[] {
  if (view === null) return objects;
  const contentsOf = (relation: string) => {
    const target = relations.find(({ id }) => id === relation)?.target;
    return parts.find(({ path }) => path === target)?.contents ?? null;
  };
  const identity = { ...view, written: objects.map(({ kind }) => kind), hasTemplate: template !== null };
  return objects.map(({ kind, xml }) => {
    if (ownWords.includes(kind)) return { kind, xml };
    const name = objectName({
      kind,
      content: objectDigest(xml, contentsOf),
      frame: frameDigest(xml),
      identity: kind === "Chart" ? identity : null,
    });
    // The first name in an element is its own.
    return { kind, xml: xml.replace(/ name="[^"]*"/, () => ` name="${xmlEscaped(name)}"`) };
  });
}
