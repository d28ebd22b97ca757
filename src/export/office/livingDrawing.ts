import type { Box } from "../../render/shapes";
import type { Locale } from "../../i18n/locale";
import { boxAround } from "../drawing/drawnItems";
import type { MarkGroup } from "../drawing/markGroups";
import type { FramedItem } from "../drawing/textFrames";
import { outlineXml, placedBox, type Placing } from "./outlineXml";
import type { Relation } from "./package";
import { groupXml, type Named } from "./shapeXml";
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

/** A chart as one group of PowerPoint shapes and text boxes, with a group for each mark. Shape ids start at `id`. */
export function livingDrawingXml(
  { width, groups }: LivingDrawing,
  box: Box,
  look: Look,
  whole: Named,
  sources: ReadonlyMap<string, Relation>,
): string {
  const placing: Placing = { x: box.x, y: box.y, scale: box.width / width };
  let id = whole.id;
  const itemXml = (item: FramedItem, own: Named): string =>
    item.kind === "outline"
      ? outlineXml(item, placing, look, own)
      : textFrameXml(item, placing, { ink: look, locale: look.locale }, own);
  const parts = groups.map(({ words, items }) => {
    id += 1;
    const link = sources.get(words?.statement ?? "")?.id;
    // PowerPoint follows links of shapes but not of groups.
    const linked = link === undefined ? {} : { link };
    const [only, ...others] = items;
    if (only && others.length === 0) {
      const name = named(words?.name ?? wordsIn(only), id);
      return itemXml(only, {
        id,
        name,
        ...linked,
        ...(words ? { description: words.description } : { isDecorative: only.kind === "outline" }),
      });
    }
    const own = { id, name: named(words?.name ?? "", id), description: words?.description ?? "" };
    const inside = items.map((item) => {
      id += 1;
      return itemXml(item, { id, name: named(wordsIn(item), id), ...linked });
    });
    return groupXml(inside, placedBox(boxOf(items), placing), own);
  });
  const all = boxOf(groups.flatMap(({ items }) => items));
  return groupXml(parts, placedBox(all, placing), whole);
}

function boxOf(items: readonly FramedItem[]): Box {
  return boxAround(
    items.flatMap(({ box: { x, y, width, height } }) => [[x, y] as const, [x + width, y + height] as const]),
  );
}
