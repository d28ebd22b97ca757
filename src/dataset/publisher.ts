import settings from "../../data/publisher.json" with { type: "json" };
import * as z from "zod";

const publisherSchema = z.strictObject({
  /** Where readers report an error: a page's address, or a mail address with `mailto:`; empty: none. */
  feedback: z.union([z.literal(""), z.url({ protocol: /^(https?|mailto)$/ })]),
});

/** Settings of whoever publishes a copy of the atlas, fixed at build time in `data/publisher.json`. */
export const publisher = publisherSchema.parse(settings);
