import settings from "../../data/map.json" with { type: "json" };
import * as z from "zod";

const mapSettingsSchema = z.strictObject({
  /** The number under which the map was approved for publication (审图号), as the publisher was given it; empty: none. */
  approvalNumber: z.string().max(60),
  /** What the boundary file will turn out to hold; the map has its room and its words before that arrives. */
  land: z.strictObject({
    counties: z.int().min(1),
    prefectures: z.int().min(1),
    /** How many counties have a `boundaryNote`. */
    oldLines: z.int().min(0),
    /** Width ÷ height as it is drawn. */
    aspect: z.number().positive(),
  }),
});

/** What is settled about the map when the product is built, in `data/map.json`. */
export const mapSettings = mapSettingsSchema.parse(settings);
