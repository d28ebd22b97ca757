import type { ExitRecord, RecordStop, Standing } from "../selectors/exitRecord";
import { hatching, type Decal } from "../render/statusStyle";
import type { Box, Shape } from "../render/shapes";
import type { Frame } from "../render/theme";
import type { Sign } from "./mapNoteItems";

/** How counties of one batch, or of none, are drawn. */
export interface RecordLook {
  readonly fill: string;
  readonly decal?: Decal;
  /** Letters upon it. */
  readonly ink: string;
  /** Behind letters, where the fill has a pattern. */
  readonly ground?: string;
}

type Paint = Pick<Frame, "palette" | "text">;

/**
 * How a batch is drawn as it stood: the later it left, the stronger; hatched while it is but planned; and faintly
 * ruled, whatever its batch, while it stays on the list.
 */
export function recordLook(
  { batches }: Pick<ExitRecord, "batches">,
  place: number,
  standing: Standing,
  { palette, text }: Paint,
): RecordLook {
  if (standing === "listed") {
    const ruled = { ...hatching(palette.line, text * 0.65), rotation: 0 };
    return { fill: palette.paper, decal: ruled, ink: palette.ink, ground: palette.paper };
  }
  const last = palette.outside.length - 1;
  const step = Math.round((place * last) / Math.max(1, batches.length - 1));
  const fill = palette.outside[step] ?? palette.paper;
  const look = { fill, ink: step > last / 2 ? palette.paper : palette.ink };
  if (standing !== "planned") return look;
  return { ...look, decal: hatching(palette.outside[last] ?? palette.ink, text * 0.8), ground: fill };
}

/** The looks of all counties of a record at a stop, by county; those that were never listed have none. */
export function recordLooks(
  record: ExitRecord,
  { standing }: Pick<RecordStop, "standing">,
  paint: Paint,
): ReadonlyMap<string, RecordLook> {
  return new Map(
    record.batches.flatMap(({ counties }, place) => {
      const look = recordLook(record, place, standing[place] ?? "listed", paint);
      return counties.flatMap(({ code }) => (code === null ? [] : [[code, look] as const]));
    }),
  );
}

/** A box drawn like counties of a look, for keys and bars. */
export function lookSign(
  { fill, decal }: Pick<RecordLook, "fill" | "decal">,
  { palette, text }: Paint,
): Sign {
  return ({ x, y, width, height }: Box): readonly Shape[] => [
    {
      type: "rect",
      shape: { x, y, width, height, r: 0 },
      style: {
        fill,
        stroke: palette.inkQuiet,
        lineWidth: text / 16,
        ...(decal ? { decal: { ...decal } } : {}),
      },
    },
  ];
}
