import * as z from "./zod";

/** The outside record of the national-level poverty counties by the batch in which they left the list. */
export const countyExitsSchema = z.strictObject({
  about: z.string(),
  batches: z.array(
    z.strictObject({
      year: z.int(),
      announced: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      count: z.int().min(1),
      source: z.strictObject({
        zh: z.string(),
        en: z.string(),
        short: z
          .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
          .optional()
          .describe("For the line below a picture, where several sources stand together."),
        url: z.url({ protocol: /^https?$/ }).nullable(),
      }),
      counties: z.array(z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) })),
    }),
  ),
});

export type CountyExits = z.infer<typeof countyExitsSchema>;
