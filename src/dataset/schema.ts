import * as z from "./zod";
import { captionsSection } from "./codes";
import {
  bilingual,
  eventSchema,
  factSchema,
  flowSchema,
  id,
  listSchema,
  placeSchema,
  type reference,
} from "./statementSchemas";

const areaSchema = z.strictObject({
  id,
  label: bilingual,
  level: z.enum(["country", "province", "prefecture", "county", "group", "elsewhere"]),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe("GB/T 2260 code, where it has one; joins to the boundaries."),
});

const partySchema = z.strictObject({
  id,
  label: bilingual,
  area: id.optional().describe("Where it is, an id of `areas`."),
});

const headingSchema = z.strictObject({
  name: bilingual,
  short: bilingual.describe("Where all of them stand in a row."),
  line: bilingual.describe("What it is, in one line."),
});

const sectionSchema = z.strictObject({
  section: z.int().min(0).max(captionsSection),
  initiative: z
    .int()
    .min(0)
    .max(97)
    .optional()
    .describe("The initiative it is about; by itself, a numbered section is about the one of its number."),
  label: bilingual.describe("Our short name of it."),
  heading: headingSchema.optional().describe("How the page heads it; by itself, with label and summary."),
  summary: bilingual.describe(
    "What it is and what the report counts there, in two or three sentences of our own.",
  ),
  sentences: z.int().min(1).describe("How many sentences it has."),
});

const pageSchema = z
  .strictObject({
    order: z
      .array(z.int().min(1))
      .optional()
      .describe("Initiatives from the most to the least newsworthy; those left out follow in their order."),
    overview: bilingual.optional().describe("What the first part of the page shows, in one line."),
    files: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,40}$/)
      .optional()
      .describe("How the names of exported files begin; by itself, with the translated title."),
    talk: bilingual.optional().describe("The title of a talk about it; by itself, that of the report."),
    about: z
      .strictObject({ zh: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
      .optional()
      .describe(
        "What the page about the atlas says of it, in paragraphs; {title}, {date} and {author} are the report's.",
      ),
    listedOnly: z
      .array(id)
      .optional()
      .describe("Facts that need no chart of their own: they are counted and listed."),
  })
  .describe("How the page arranges it.");

export const datasetSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).describe("Version of this format."),
    edition: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .describe("Version of the contents, printed in exports."),
    report: z.strictObject({
      title: bilingual,
      citedAs: z
        .strictObject({
          author: z.string().min(1).describe("In Hanyu Pinyin."),
          romanised: z.string().min(1).describe("In Hanyu Pinyin, in sentence case."),
          translated: z.string().min(1).describe("In English, in sentence case."),
        })
        .describe("The author and the title as references give them that are not in Chinese."),
      series: z.int().describe("Its number in the series."),
      published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      publishedTime: z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .describe("Local time."),
      lastYear: z.int().describe("The year that 去年 means."),
      author: z.string().min(1).describe("As the report prints it."),
      source: bilingual
        .optional()
        .describe(
          "The source that the report's page names, where that is part of what a reader has to know.",
        ),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe("Of the normalised text, see src/dataset/reportText.ts."),
    }),
    sections: z.array(sectionSchema).min(1),
    page: pageSchema.optional(),
    measures: z
      .array(z.strictObject({ id, label: bilingual }))
      .optional()
      .describe("What this report measures and no report before it."),
    boundaries: z
      .string()
      .min(1)
      .optional()
      .describe("The file of its province's boundaries, by its path from this file: GeoJSON or TopoJSON."),
    areas: z.array(areaSchema).min(1),
    parties: z.array(partySchema),
    facts: z.array(factSchema).min(1),
    lists: z.array(listSchema),
    flows: z.array(flowSchema),
    events: z.array(eventSchema),
    places: z.array(placeSchema),
  })
  .describe("What one report says, each figure with its place in the report.");

export type Dataset = z.infer<typeof datasetSchema>;
export type Fact = z.infer<typeof factSchema>;
export type List = z.infer<typeof listSchema>;
export type Flow = z.infer<typeof flowSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Area = Dataset["areas"][number];
export type Section = Dataset["sections"][number];
export type Party = Dataset["parties"][number];
export type Reference = z.infer<typeof reference>;

/** Anything the report states. */
export type PrintedStatement = Fact | List | Flow | Event | Place;
