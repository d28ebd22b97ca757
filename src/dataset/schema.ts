import * as z from "./zod";
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

const sectionSchema = z.strictObject({
  section: z.int().min(0).max(10),
  label: bilingual.describe("Our short name of it."),
  summary: bilingual.describe(
    "What it is and what the report counts there, in two or three sentences of our own.",
  ),
  sentences: z.int().min(1).describe("How many sentences it has."),
});

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
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe("Of the normalised text, see src/dataset/reportText.ts."),
    }),
    sections: z.array(sectionSchema).min(1),
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
export type Party = Dataset["parties"][number];
export type Reference = z.infer<typeof reference>;

/** Anything the report states. */
export type PrintedStatement = Fact | List | Flow | Event | Place;
