import * as z from "zod";

const exclusion = z.strictObject({
  printed: z.string().min(1),
  section: z.int(),
  sentence: z.int(),
  reason: z.string().describe("A key of `reasons`."),
});

/** Numerals of the report that are no figures, each with the reason why not. */
export const exclusionsSchema = z.strictObject({
  reasons: z.record(z.string(), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })),
  exclusions: z.array(exclusion),
});

export type Exclusions = z.infer<typeof exclusionsSchema>;
export type Exclusion = Exclusions["exclusions"][number];
