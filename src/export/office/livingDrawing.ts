import type { Box } from "../../render/shapes";
import type { Locale } from "../../i18n/locale";
import { boxAround } from "../drawing/drawnItems";
import type { MarkGroup } from "../drawing/markGroups";
import type { FramedItem } from "../drawing/textFrames";
import { outlineXml, placedBox, type Placing } from "./outlineXml";
import type { Relation } from "./package";
import { groupXml, rectangleXml, type Named } from "./shapeXml";
import { noLine } from "./statusFill";
import type { BuildStep, BuildTarget } from "./timing";
import type { Ink } from "./ink";
import { textFrameXml } from "./textFrameXml";

/** A chart as shapes grouped by mark, in px of its picture. */
export interface LivingDrawing {
  readonly form: "drawing";
  readonly width: number;
  readonly height: number;
  readonly groups: readonly MarkGroup[];
}

/** The first relation id of links, well above those of the slide's notes and pictures. */
const firstLink = 10;

/** The relations for the links of a drawing's marks to their sources, by the id of the statement. */
export function sourceRelations(
  { groups }: LivingDrawing,
  links: string | null,
): ReadonlyMap<string, Relation> {
  const statements = groups.flatMap(({ words }) => words?.statement ?? []);
  if (links === null) return new Map();
  return new Map(
    [...new Set(statements)].map((id, place) => [
      id,
      { id: `rId${firstLink + place}`, type: "hyperlink", target: links + encodeURIComponent(id) },
    ]),
  );
}

interface Look extends Ink {
  readonly locale: Locale;
}

/** The most characters in the name of a shape. */
const longestName = 60;

/** The words of a frame on one line. */
function wordsIn(item: FramedItem): string {
  if (item.kind !== "frame") return "";
  return item.lines.map((runs) => runs.map(({ words }) => words).join(" ")).join(" ");
}

const named = (words: string, id: number): string =>
  words === "" ? `Shape ${id}` : words.slice(0, longestName);

/** A part of a drawing as an element. */
interface DrawnPart {
  readonly group: MarkGroup;
  readonly xml: string;
}

/** The parts of a drawing in their box, each mark a group or a single shape; numbers of shapes follow that of the whole. */
function drawnParts(
  { width, groups }: LivingDrawing,
  box: Box,
  look: Look,
  whole: Named,
  sources: ReadonlyMap<string, Relation>,
): { readonly parts: readonly DrawnPart[]; readonly placing: Placing; readonly nextId: number } {
  const placing: Placing = { x: box.x, y: box.y, scale: box.width / width };
  let id = whole.id;
  const itemXml = (item: FramedItem, own: Named): string =>
    item.kind === "outline"
      ? outlineXml(item, placing, look, own)
      : textFrameXml(item, placing, { ink: look, locale: look.locale }, own);
  const parts = groups.map((group) => {
    const { words, items } = group;
    id += 1;
    const link = sources.get(words?.statement ?? "")?.id;
    // PowerPoint follows links of shapes but not of groups.
    const linked = link === undefined ? {} : { link };
    const [only, ...others] = items;
    if (only && others.length === 0) {
      const name = named(words?.name ?? wordsIn(only), id);
      const xml = itemXml(only, {
        id,
        name,
        ...linked,
        ...(words ? { description: words.description } : { isDecorative: only.kind === "outline" }),
      });
      return { group, xml };
    }
    const own = { id, name: named(words?.name ?? "", id), description: words?.description ?? "" };
    const inside = items.map((item) => {
      id += 1;
      return itemXml(item, { id, name: named(wordsIn(item), id), ...linked });
    });
    return { group, xml: groupXml(inside, placedBox(boxOf(items), placing), own) };
  });
  return { parts, placing, nextId: id + 1 };
}

/** A chart as one group of PowerPoint shapes and text boxes, with a group for each mark. Shape ids start at `id`. */
export function livingDrawingXml(
  drawing: LivingDrawing,
  box: Box,
  look: Look,
  whole: Named,
  sources: ReadonlyMap<string, Relation>,
): string {
  const { parts, placing } = drawnParts(drawing, box, look, whole, sources);
  const all = boxOf(drawing.groups.flatMap(({ items }) => items));
  return groupXml(
    parts.map(({ xml }) => xml),
    placedBox(all, placing),
    whole,
  );
}

/** A chart whose marks appear one by one. */
interface BuiltDrawing {
  /** The room of the chart, which cannot be seen and bears its text alternative. */
  readonly whole: string;
  /** Its parts in drawing order: PowerPoint lets only what is in no group appear by itself. */
  readonly parts: readonly string[];
  readonly steps: readonly BuildStep[];
}

/** A chart in parts, each mark one of them. */
export function builtDrawing(
  drawing: LivingDrawing,
  box: Box,
  look: Look,
  whole: Named,
  sources: ReadonlyMap<string, Relation>,
  order: readonly (readonly MarkGroup[])[],
): BuiltDrawing {
  const { parts, placing, nextId } = drawnParts(drawing, box, look, whole, sources);
  let id = nextId;
  const built = new Set(order.flat());
  const runs: DrawnPart[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const joins = last?.[0] && !built.has(part.group) && !built.has(last[0].group);
    if (joins) last.push(part);
    else runs.push([part]);
  }
  const elements = runs.map((run) => {
    const [only, ...others] = run;
    if (only && others.length === 0) return only.xml;
    const own = { id: id++, name: `Shapes ${id}`, description: "" };
    const items = run.flatMap(({ group }) => group.items);
    return groupXml(
      run.map(({ xml }) => xml),
      placedBox(boxOf(items), placing),
      own,
    );
  });
  const xmlOf = new Map(parts.map(({ group, xml }) => [group, xml]));
  return {
    whole: rectangleXml(box, `<a:noFill/>${noLine}`, whole),
    parts: elements,
    steps: order.map((groups) => groups.map((group) => shapeTarget(xmlOf.get(group) ?? ""))),
  };
}

/** A shape as what appears at a click. */
export function shapeTarget(xml: string): BuildTarget {
  const id = /<p:cNvPr id="(\d+)"/.exec(xml)?.[1] ?? "";
  const shape = xml.includes('txBox="1"') ? "words" : "area";
  return { id, form: xml.startsWith("<p:sp>") ? shape : "other", category: null };
}

function boxOf(items: readonly FramedItem[]): Box {
  return boxAround(
    items.flatMap(({ box: { x, y, width, height } }) => [[x, y] as const, [x + width, y + height] as const]),
  );
}
