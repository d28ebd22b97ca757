import { creditFields } from "./topologySchema";
import * as z from "./zod";

/** `data/map.json`, the settings of the map. */
export const mapSettingsSchema = z.strictObject({
  approvalNumber: z.string().max(60).describe("The publisher's map approval number (审图号); empty: none."),
  province: z
    .string()
    .regex(/^\d{6}$/)
    .describe("Code of the province that the boundary file shows; reports of others bring their own."),
  land: z
    .strictObject({
      counties: z.int().min(1),
      prefectures: z.int().min(1),
      oldLines: z.int().min(0).describe("How many counties have a `boundaryNote`."),
      aspect: z.number().positive().describe("Width ÷ height as it is drawn."),
      credit: creditFields.credit,
      creditZh: creditFields.creditZh,
      licence: creditFields.licence,
    })
    .describe("What the boundary file contains, so that the map has its size and words before it arrives."),
});

export type MapSettings = z.infer<typeof mapSettingsSchema>;

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `data/atlas.json`: what the site is called. */
export const atlasSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/)
    .describe("Under which browsers keep its things and pictures know it; another id is another site."),
  name: words,
  shortName: words.describe("Where there is little room: below an icon, among the themes of PowerPoint."),
  tagline: words.describe("Beside the name."),
  description: words.describe("For search engines and shared links."),
  summary: words.describe("One sentence, for those who install it."),
  citedAs: z.strictObject({ title: words, authors: words }).describe("In citations, as in CITATION.cff."),
});

export type AtlasSettings = z.infer<typeof atlasSchema>;

/** `data/publisher.json`, the settings of whoever publishes a copy of the atlas. */
export const publisherSchema = z.strictObject({
  feedback: z
    .union([z.literal(""), z.url({ protocol: /^(https?|mailto)$/ })])
    .describe(
      "Where readers report an error: a page's address, or a mail address with `mailto:`; empty: none.",
    ),
});

export type Publisher = z.infer<typeof publisherSchema>;
