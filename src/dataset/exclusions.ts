import * as z from "zod";

const exclusion = z.strictObject({
  printed: z.string().min(1),
  section: z.int(),
  sentence: z.int(),
  reason: z.string().describe("A key of `reasons`."),
});

/**
 * What of the report the dataset leaves out, each with the reason why: numerals that are no figures, and words that change
 * a figure's meaning (目前, 拟) but belong to no figure of their sentence.
 */
export const exclusionsSchema = z.strictObject({
  reasons: z.record(z.string(), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })),
  exclusions: z.array(exclusion),
  words: z.array(exclusion),
});

export type Exclusions = z.infer<typeof exclusionsSchema>;
export type Exclusion = Exclusions["exclusions"][number];
