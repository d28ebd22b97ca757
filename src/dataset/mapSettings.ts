import settings from "../../data/map.json" with { type: "json" };
import * as z from "zod";

const mapSettingsSchema = z.strictObject({
  /** The publisher's map approval number (审图号); empty if there is none. */
  approvalNumber: z.string().max(60),
  /** What the boundary file contains, so that the map has its size and words before the file arrives. */
  land: z.strictObject({
    counties: z.int().min(1),
    prefectures: z.int().min(1),
    /** How many counties have a `boundaryNote`. */
    oldLines: z.int().min(0),
    /** Width ÷ height as it is drawn. */
    aspect: z.number().positive(),
  }),
});

/** Settings of the map, fixed at build time in `data/map.json`. */
export const mapSettings = mapSettingsSchema.parse(settings);
