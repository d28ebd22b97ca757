import * as z from "./zod";
import { units, ratePeriods, type Unit, type RatePeriod } from "../i18n/units";
import { bounds, captionsSection, measures, placeRoles, statuses, type Measure } from "./codes";
import { qualifiers, type Qualifier } from "./qualifiers";

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** An identifier of the dataset. */
export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .describe("Identifier in camelCase, unique in the whole dataset; it appears in links.");

/** A text in both languages. */
export const bilingual = z
  .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
  .describe("The same text in Chinese and English, in our own words.");

const initiative = z
  .int()
  .min(0)
  .max(97)
  .describe("The initiative's number; 0: outside them (introduction, closing, captions).");

const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe("ISO 8601 date at the precision the report gives: 2016, 2018-09 or 2018-10-17.");

/** A place in the report. */
export const reference = z
  .strictObject({
    section: z
      .int()
      .min(0)
      .max(captionsSection)
      .describe("0 heading and introduction, then the numbered sections, 98 closing, 99 captions."),
    sentence: z.int().min(1).describe("Sentence in the section, counting from 1; a caption is one sentence."),
  })
  .describe("Where the report prints it.");

const repetition = reference.extend({
  printed: z.string().min(1).describe("The same figure as this other place prints it."),
});

const period = z
  .strictObject({
    printed: z.string().min(1).describe("The report's own word for the time (去年, 目前, 2016年)."),
    from: partialDate
      .optional()
      .describe("First day, month or year; absent where the word has no date (目前)."),
    to: partialDate.optional().describe("Last day, month or year; absent where open or undated."),
    early: z
      .literal(true)
      .optional()
      .describe("Present where the report says the beginning of the year (年初)."),
    inferred: z.literal(true).optional().describe("Present where the year is worked out (去年 = 2018)."),
    of: bilingual
      .optional()
      .describe("What happened at that time, where the figure itself did not (反馈 of an assessment)."),
  })
  .describe("Reference period; absent where the report gives no time.");

/** Fields that everything the report states has in common. */
const statement = {
  id,
  initiative,
  at: reference,
  label: bilingual,
  note: bilingual.optional().describe("What a reader could get wrong, and our reading of it."),
};

/** A figure. */
export const factSchema = z
  .strictObject({
    kind: z.literal("fact"),
    ...statement,
    measure: z
      .union([z.enum(keysOf<Measure>(measures)), id])
      .describe(
        "What is measured, for charts to select by: one of these, or one of the dataset's `measures`.",
      ),
    value: z
      .number()
      .describe("In the base unit of its kind: 278.56亿元 is 27856000000 yuan. A range's lower end."),
    upper: z
      .number()
      .optional()
      .describe("A range's upper end, in the same unit; absent for a single figure."),
    unit: z.enum(keysOf<Unit>(units)),
    per: z.enum(keysOf<RatePeriod>(ratePeriods)).optional().describe("Present where the figure is a rate."),
    bound: z.enum(bounds).describe("exact; over (余, 突破); nearly (近); atLeast (以上)."),
    status: z
      .enum(statuses)
      .describe(
        "actual result; target or plan; rule, size or ceiling; stock, a state of affairs that the report does not date; rank.",
      ),
    period: period.optional(),
    area: id.describe("The reference area, an id of `areas`."),
    party: id.optional().describe("Whose figure it is where the area does not say it: an id of `parties`."),
    programme: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/)
      .optional()
      .describe(
        "The programme within the initiative that the figure belongs to: sessions and attendances of the same courses, one fund, one giver's gift.",
      ),
    printed: z.string().min(1).describe("The figure as the report prints it, letter by letter."),
    printedItem: z
      .int()
      .min(1)
      .optional()
      .describe("Which figure of an enumeration in `printed`, from 1 (3、4、5类)."),
    qualifiers: z
      .array(z.enum(keysOf<Qualifier>(qualifiers)))
      .min(1)
      .optional()
      .describe(
        "Words of the sentence that say how the figure is meant (目前, 累计, 拟, 去年), in the order in which they stand there; the word of `period` is one of them.",
      ),
    alsoAt: z.array(repetition).min(1).optional().describe("Where the report prints the same figure again."),
    partOf: id.optional().describe("The fact of which this is a part, only where the text says so."),
  })
  .describe("One quantity of the report.");

/** An enumeration. */
export const listSchema = z
  .strictObject({
    kind: z.literal("list"),
    ...statement,
    topic: id.describe(
      "What the list enumerates, for charts to select by; may be shared by lists of one topic.",
    ),
    items: z.array(bilingual).min(2).describe("`zh` stands in the sentence letter by letter."),
    count: id.optional().describe("The fact that states the list's length."),
  })
  .describe("An enumeration of the report.");

/** Who gives what to whom. */
export const flowSchema = z
  .strictObject({
    kind: z.literal("flow"),
    ...statement,
    topic: id.describe("What kind of flow, for charts to select by."),
    from: id.describe("Giver, an id of `parties`."),
    to: id.describe("Receiver, an id of `parties`."),
    facts: z.array(id).describe("The facts that count what flows; empty where the report counts nothing."),
  })
  .describe("Who gives what to whom.");

/** A dated event. */
export const eventSchema = z
  .strictObject({
    kind: z.literal("event"),
    ...statement,
    printed: z.string().min(1).describe("The date as the report prints it."),
    from: partialDate.describe("Start, or the whole event at the precision known."),
    to: partialDate.optional().describe("End, where the report gives or implies a span."),
    early: z
      .literal(true)
      .optional()
      .describe("Present where the report says the beginning of the year (年初)."),
    inferred: z.literal(true).optional().describe("Present where the year is worked out (去年 = 2018)."),
    planned: z
      .literal(true)
      .optional()
      .describe("Present where what is dated is a plan, not something that the report says happened."),
  })
  .describe("A dated event.");

/** A place that is named. */
export const placeSchema = z
  .strictObject({
    kind: z.literal("place"),
    ...statement,
    printed: z.string().min(1).describe("The place's name as printed."),
    role: z.enum(placeRoles).describe("What the report says of the place."),
    area: id.describe("The area that it is, an id of `areas`."),
    facts: z.array(id).describe("Facts of that place."),
  })
  .describe("A place the report names, with what it says there.");
