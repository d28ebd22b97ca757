import type { Locale } from "../i18n/locale";
import type { Crossing, PlacesOnMap } from "../selectors/placesOnMap";
import type { DrawnLand } from "./mapOption";
import { eastEdge, type DrawnDivision } from "./mapProjection";
import type { Mark } from "./marks";
import { textWidth, wrapText } from "./measureText";
import { leading, lineShapes, textShape, type Box, type Point, type Shape } from "./shapes";
import type { Frame } from "./theme";

/** Where those outside the province are to stand. */
interface PartnerRoom {
  readonly rows: PlacesOnMap;
  readonly locale: Locale;
  readonly viewport: Box;
  readonly strip: Box;
  readonly frame: Frame;
}

/** Partners' names are broken into lines of this many multiples of the text size. */
const longest = 5.6;

/** The width in px of the strip that the partners outside need. */
export function stripWidth(
  { crossings }: PlacesOnMap,
  locale: Locale,
  { text }: Pick<Frame, "text">,
): number {
  if (crossings.length === 0) return 0;
  const names = crossings.flatMap((crossing) =>
    namesOf(crossing, { crossings }, { locale, width: longest * text, text }),
  );
  return Math.max(...names.map((name) => textWidth(name, text, "bold"))) + text * 1.8;
}

interface PartnerMarks {
  readonly marks: readonly Mark[];
  readonly arrows: readonly Shape[];
  readonly taken: readonly Box[];
}

/** Who deals with the province from outside: names in the strip, and an arrow for each direction. */
export function partnerMarks(
  { rows, locale, viewport, strip, frame }: PartnerRoom,
  { counties }: DrawnLand,
  drawnOf: (code: string | null) => DrawnDivision | undefined,
): PartnerMarks {
  const { text, palette } = frame;
  const left = strip.x + text * 1.8;
  const receivers = [...new Set(rows.crossings.map(({ receiver }) => receiver))];
  const blocks = receivers.map((receiver) => {
    const of = rows.crossings.filter((crossing) => crossing.receiver === receiver);
    const at = drawnOf(receiver);
    return {
      of,
      at,
      isInward: receiver !== null,
      wished: at ? at.anchor[1] : viewport.y + viewport.height * 0.24,
    };
  });
  const marks: Mark[] = [];
  const arrows: Shape[] = [];
  const taken: Box[] = [];
  for (const { of, at, isInward, wished } of blocks) {
    const lines = of.map((crossing) =>
      namesOf(crossing, rows, { locale, width: strip.x + strip.width - left, text }),
    );
    const height = lines.flat().length * text * leading;
    const middle = Math.min(
      Math.max(wished, viewport.y + height / 2),
      viewport.y + viewport.height - height / 2,
    );
    let top = middle - height / 2;
    of.forEach(({ partner }, place) => {
      const words = lines[place] ?? [];
      const box = {
        x: left,
        y: top,
        width: strip.x + strip.width - left,
        height: words.length * text * leading,
      };
      const look = { size: text, color: palette.reported, weight: "bold" } as const;
      marks.push({
        box,
        statements: [partner.place],
        shapes: [textShape(words.join("\n"), left, top, look)],
      });
      top += box.height;
    });
    const end: Point = [left - text * 0.4, middle];
    const border = at
      ? eastEdge(at, middle)
      : Math.max(...counties.map((county) => eastEdge(county, middle) ?? -Infinity));
    const target: Point = [(border ?? at?.box.x ?? viewport.x) + text * 0.2, middle];
    if (target[0] < viewport.x || target[0] > end[0] - text * 0.8) continue;
    const line = { color: palette.reported, width: text / 6, arrow: true };
    arrows.push(...(isInward ? lineShapes(end, target, line) : lineShapes(target, end, line)));
    taken.push({ x: target[0], y: middle - text * 0.35, width: end[0] - target[0], height: text * 0.7 });
  }
  return { marks, arrows, taken };
}

/** A partner's name in lines, without the name of another partner that it is a part of. */
function namesOf(
  { partner: { area } }: Crossing,
  { crossings }: Pick<PlacesOnMap, "crossings">,
  { locale, width, text }: { readonly locale: Locale; readonly width: number; readonly text: number },
): readonly string[] {
  const own = area.label[locale];
  const whole = crossings
    .map(({ partner }) => partner.area.label[locale])
    .find((other) => other !== own && own.includes(other));
  const name = whole ? own.replace(whole, "").replace(/^[,\s]+|[,\s]+$/g, "") : own;
  return wrapText(name, width + 1, text, "bold");
}
