import settings from "../../data/map.json" with { type: "json" };
import * as z from "zod";

const mapSettingsSchema = z.strictObject({
  /** The number under which the map was approved for publication (审图号), as the publisher was given it; empty: none. */
  approvalNumber: z.string().max(60),
});

/** What a publisher settles about the map, in `data/map.json`; read when the product is built. */
export const mapSettings = mapSettingsSchema.parse(settings);
