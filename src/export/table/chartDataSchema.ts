import * as z from "../../dataset/zod";
import { bounds, initiatives } from "../../dataset/codes";
import { datasetSchema } from "../../dataset/schema";
import { eventSchema, factSchema, flowSchema, listSchema, placeSchema } from "../../dataset/statementSchemas";
import { locales } from "../../i18n/locale";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const computedSchema = z.strictObject({
  kind: z.literal("computed"),
  id: z.string(),
  initiative: z.literal([...initiatives]),
  label: bilingual,
  /** In the unit, unrounded. */
  value: z.number(),
  unit: factSchema.shape.unit,
  bound: z.enum(bounds),
  /** Decimals to show. */
  decimals: z.int(),
  /** `percentage`: first input ÷ second × 100; `quotient`: first ÷ second. */
  formula: z.enum(["percentage", "quotient"]),
  /** Ids of two of `facts`, which also holds inputs that the chart does not show. */
  inputs: z.tuple([z.string(), z.string()]),
  note: bilingual.optional(),
});

const recordSchema = z.strictObject({
  kind: z.literal("record"),
  id: z.string(),
  label: bilingual,
  code: z.string().nullable(),
  count: z.int(),
  year: z.int(),
  area: bilingual.nullable(),
  announced: z.string(),
  /** Its own source, never the report. */
  source: bilingual,
  /** The same in a word, where several sources stand together. */
  shortSource: bilingual.optional(),
  note: bilingual.optional(),
});

/**
 * A chart's data as a JSON file: `title` to `edition` say what it is and where it comes from, `shown` names all that the
 * chart shows in the order of reading, and the lists below hold each entry as the dataset has it.
 */
export const chartDataSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(locales),
  title: z.string(),
  subtitle: z.string(),
  caveat: z.string().nullable(),
  /** The line that has to stand wherever the figures are used, in the language. */
  source: z.string(),
  /** The credit that the boundaries' licence requires; null where nothing of them is drawn. */
  credit: z.string().nullable(),
  /** The chosen initiatives; null while everything is shown. */
  initiatives: z.array(z.literal([...initiatives])).nullable(),
  /** The query of the address that shows the same view. */
  view: z.string().nullable(),
  report: datasetSchema.shape.report,
  /** Version of the dataset's contents. */
  edition: z.string(),
  /** Ids of all that the chart shows, in the order of reading. */
  shown: z.array(z.string()),
  facts: z.array(factSchema),
  computed: z.array(computedSchema),
  lists: z.array(listSchema),
  flows: z.array(flowSchema),
  events: z.array(eventSchema),
  places: z.array(placeSchema),
  /** What does not come from the report. */
  outsideRecords: z.array(recordSchema),
  /** The areas and parties that the entries above name. */
  areas: z.array(datasetSchema.shape.areas.element),
  parties: datasetSchema.shape.parties,
});
export type ChartData = z.infer<typeof chartDataSchema>;
