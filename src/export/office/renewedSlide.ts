import type { Box } from "../../render/shapes";
import type { OwnBoxes, SlideObject } from "./identifiedObjects";
import { frameXml, withFrame } from "./objectDigest";
import type { ObjectKind } from "./objectName";
import type { OpenedObject, OpenedSlide } from "./openedDeck";
import type { Relation } from "./package";
import { timingXml, type BuildStep } from "./timing";

const emuPerPoint = 12700;

/** The numbers of a frame as its element has them. */
function numbersIn(frame: string, element: "off" | "ext" | "chOff" | "chExt"): readonly [number, number] {
  const [, x = "0", y = "0"] = new RegExp(`<a:${element} c?x="(-?\\d+)" c?y="(-?\\d+)"`).exec(frame) ?? [];
  return [Number(x), Number(y)];
}

const isGroup = (xml: string): boolean => xml.startsWith("<p:grpSp");

/** The boxes that somebody has given to objects, for which the new ones are laid out. */
export function ownBoxes(objects: readonly OpenedObject[], isDrawing: boolean): OwnBoxes {
  const moved = objects.filter(
    ({ kind, xml, isMoved }) =>
      isMoved && frameXml(xml) !== "" && !(isGroup(xml) && (kind !== "Chart" || isDrawing)),
  );
  return Object.fromEntries(moved.map(({ kind, xml }) => [kind, boxIn(frameXml(xml))]));
}

function boxIn(frame: string): Box {
  const [[x, y], [width, height]] = [numbersIn(frame, "off"), numbersIn(frame, "ext")];
  return {
    x: x / emuPerPoint,
    y: y / emuPerPoint,
    width: width / emuPerPoint,
    height: height / emuPerPoint,
  };
}

/** A new object in the frame that the old one was given by hand, turned and mirrored as it was. */
function inOldFrame(next: string, old: OpenedObject): string {
  const [before, own] = [frameXml(old.xml), frameXml(next)];
  if (!old.isMoved || before === "" || own === "") return next;
  if (!isGroup(next))
    return isGroup(old.xml)
      ? next
      : withFrame(next, before.replaceAll(/(?<=<\/?)[ap](?=:xfrm)/g, own.slice(1, 2)));
  if (!isGroup(old.xml)) return next;
  const scale = [0, 1].map(
    (axis) => (numbersIn(before, "ext")[axis] ?? 0) / Math.max(1, numbersIn(before, "chExt")[axis] ?? 1),
  );
  const placed = (axis: 0 | 1): number =>
    numbersIn(before, "off")[axis] +
    (numbersIn(own, "off")[axis] - numbersIn(before, "chOff")[axis]) * (scale[axis] ?? 1);
  const sized = (axis: 0 | 1): number => numbersIn(own, "ext")[axis] * (scale[axis] ?? 1);
  const start = /^<a:xfrm[^>]*>/.exec(before)?.[0] ?? "<a:xfrm>";
  const [left, top, width, height] = [placed(0), placed(1), sized(0), sized(1)].map(Math.round);
  return withFrame(
    next,
    own
      .replace(/^<a:xfrm[^>]*>/, start)
      .replace(/<a:off [^>]*>/, `<a:off x="${left}" y="${top}"/>`)
      .replace(/<a:ext [^>]*>/, `<a:ext cx="${width}" cy="${height}"/>`),
  );
}

/** A slide with objects renewed, and what its XML refers to now. */
export interface RenewedSlide {
  readonly xml: string;
  /** Relations of the new objects. */
  readonly relations: readonly Relation[];
  /** Relations that only what is gone referred to. */
  readonly gone: readonly string[];
}

/** The largest number of a kind in a text. */
function largest(text: string, pattern: RegExp): number {
  return Math.max(0, ...Array.from(text.matchAll(pattern), ([, number]) => Number(number)));
}

const references = /\br:(?:id|embed|link)="([^"]+)"/g;
const referredIn = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(references), ([, id = ""]) => id);

/** A chart or words on a slide that are renewed. */
export interface Renewal {
  /** All that was on the slide when it was saved. */
  readonly written: readonly ObjectKind[];
  readonly next: {
    readonly objects: readonly SlideObject[];
    readonly relations: readonly Relation[];
    readonly steps: readonly BuildStep[];
  };
  /** The objects that give way: a chart, and words. */
  readonly old: readonly OpenedObject[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * A slide whose objects of ours give way to new ones, in place; all else stays to the byte. What was there when the
 * slide was saved and is missing now was taken away by hand, and does not come back.
 */
export function renewedSlide(
  slide: OpenedSlide,
  renewals: readonly Renewal[],
  relationsFile: string,
): RenewedSlide {
  let nextId = largest(slide.xml, /<p:cNvPr\b[^>]*?\sid="(\d+)"/g) + 1;
  let nextRelation = largest(relationsFile, /"rId(\d+)"/g) + 1;
  const added: Relation[] = [];
  const edits: Edit[] = [];
  for (const { written, next, old: replaced } of renewals) {
    const ids = new Map(next.relations.map(({ id }) => [id, `rId${nextRelation++}`]));
    const renumbered = new Map<string, string>();
    const numbered = (xml: string, ownId: string | null): string => {
      let id = ownId;
      return xml
        .replace(/(<p:cNvPr id=")(\d+)"/g, (_, start: string, before: string) => {
          const own = id ?? String(nextId++);
          id = null;
          renumbered.set(before, own);
          return `${start}${own}"`;
        })
        .replace(references, (whole, relation: string) =>
          whole.replace(`"${relation}"`, `"${ids.get(relation) ?? relation}"`),
        );
    };
    const isHere = (kind: ObjectKind) => slide.objects.some((object) => object.kind === kind);
    const parts = next.objects.filter(({ kind }) => kind === "Mark");
    const more = next.objects.filter(
      ({ kind }) => kind !== "Mark" && !isHere(kind) && !written.includes(kind),
    );
    for (const old of replaced) {
      const object = next.objects.find(({ kind }) => kind === old.kind);
      const own = object ? numbered(inOldFrame(object.xml, old), old.id) : "";
      const isChart = old.kind === "Chart";
      // Effects know shapes by their numbers: where there are as many parts as before, each has the number of the old one.
      const areAsMany = parts.length === old.parts.length;
      const behind = isChart
        ? [
            ...parts.map(({ xml }, place) =>
              numbered(xml, areAsMany ? (old.parts[place]?.id ?? null) : null),
            ),
            ...more.map(({ xml }) => numbered(xml, null)),
          ]
        : [];
      edits.push({ start: old.start, end: old.end, xml: own + behind.join("") });
      edits.push(...old.parts.map(({ start, end }) => ({ start, end, xml: "" })));
      const effects = /<p:timing>[\s\S]*<\/p:timing>/.exec(slide.xml);
      const isSameBuild = areAsMany && (parts.length > 0 || old.identity?.built === next.steps.length);
      if (!isChart || !effects || old.identity?.built == null || isSameBuild) continue;
      const steps = next.steps.map((step) =>
        step.map((target) => ({ ...target, id: renumbered.get(target.id) ?? target.id })),
      );
      edits.push({
        start: effects.index,
        end: effects.index + effects[0].length,
        xml: timingXml(steps),
      });
    }
    added.push(...next.relations.map((relation) => ({ ...relation, id: ids.get(relation.id) ?? "" })));
  }
  const xml = edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, xml: own }) => text.slice(0, start) + own + text.slice(end), slide.xml);
  const present = new Set(referredIn(xml));
  return {
    xml,
    relations: added.filter(({ id }) => present.has(id)),
    gone: renewals
      .flatMap(({ old }) => old.flatMap((object) => referredIn(object.xml)))
      .filter((id) => !present.has(id)),
  };
}
