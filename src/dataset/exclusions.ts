import * as z from "./zod";

const exclusion = z.strictObject({
  printed: z.string().min(1),
  section: z.int(),
  sentence: z.int(),
  reason: z.string().describe("A key of `reasons`."),
});

/**
 * What the dataset leaves out of the report, each with a reason: numerals that are not figures, and words that change
 * a figure's meaning (目前, 拟) but belong to no figure of their sentence.
 */
export const exclusionsSchema = z.strictObject({
  reasons: z.record(z.string(), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })),
  exclusions: z.array(exclusion),
  words: z.array(exclusion),
});

export type Exclusions = z.infer<typeof exclusionsSchema>;
export type Exclusion = Exclusions["exclusions"][number];
