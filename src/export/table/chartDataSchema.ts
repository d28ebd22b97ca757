import * as z from "../../dataset/zod";
import { bounds } from "../../dataset/codes";
import { datasetSchema } from "../../dataset/schema";
import { eventSchema, factSchema, flowSchema, listSchema, placeSchema } from "../../dataset/statementSchemas";
import { locales } from "../../i18n/locale";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const computedSchema = z.strictObject({
  kind: z.literal("computed"),
  id: z.string(),
  initiative: factSchema.shape.initiative,
  label: bilingual,
  /** In the unit, not rounded. */
  value: z.number(),
  unit: factSchema.shape.unit,
  bound: z.enum(bounds),
  /** Number of decimals to show. */
  decimals: z.int(),
  /** `percentage`: first input ÷ second × 100; `quotient`: first ÷ second. */
  formula: z.enum(["percentage", "quotient"]),
  /** Ids of two of `facts`, which also contains inputs that the chart does not show. */
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
  /** A short form, for a list of several sources. */
  shortSource: bilingual.optional(),
  note: bilingual.optional(),
});

/**
 * A chart's data as a JSON file: the fields from `title` to `edition` say what it is and where it comes from, `shown` lists
 * everything the chart shows in reading order, and the lists below hold each entry as it is in the dataset.
 */
export const chartDataSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(locales),
  title: z.string(),
  subtitle: z.string(),
  caveat: z.string().nullable(),
  /** The source line that any use of the figures must carry, in the language of the file. */
  source: z.string(),
  /** The credit required by the licence of the boundaries; null if none are drawn. */
  credit: z.string().nullable(),
  /** The chosen initiatives; null if everything is shown. */
  initiatives: z.array(factSchema.shape.initiative).nullable(),
  /** The query of the address that shows the same view. */
  view: z.string().nullable(),
  report: datasetSchema.shape.report,
  /** Version of the dataset's contents. */
  edition: z.string(),
  /** Ids of everything the chart shows, in reading order. */
  shown: z.array(z.string()),
  facts: z.array(factSchema),
  computed: z.array(computedSchema),
  lists: z.array(listSchema),
  flows: z.array(flowSchema),
  events: z.array(eventSchema),
  places: z.array(placeSchema),
  /** Records that do not come from the report. */
  outsideRecords: z.array(recordSchema),
  /** The areas and parties that are named in the entries above. */
  areas: z.array(datasetSchema.shape.areas.element),
  parties: datasetSchema.shape.parties,
});
export type ChartData = z.infer<typeof chartDataSchema>;
