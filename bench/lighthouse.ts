import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { installed } from "./installed";
import { markdownTable } from "./markdownTable";
import type { Part } from "./part";
import { serveFolder } from "./serveFolder";
import { measured } from "./statistics";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const resultSchema = z.object({
  version: z.string(),
  scores: z.record(z.enum(categories), z.number()),
  /** Audits that cost points. */
  lost: z.array(z.string()),
});

type Result = z.infer<typeof resultSchema>;

/** Lighthouse's scores of the built page, under Lighthouse's own conditions. */
export const lighthouse: Part = {
  name: "lighthouse",
  title: "Lighthouse",
  measure: async ({ runs, progress }) => {
    const path = installed("lighthouse", progress);
    const served = await serveFolder(join(import.meta.dirname, "../dist"));
    // Lighthouse speaks English: the site's root would lead it there.
    const address = `${served.address}en/`;
    const found: Record<"mobile" | "desktop", Result[]> = { mobile: [], desktop: [] };
    for (let run = 1; run <= runs; run += 1) {
      for (const device of ["mobile", "desktop"] as const) {
        progress(`run ${run} of ${runs}: ${device}`);
        // In a separate process, since the server must respond meanwhile.
        const { stdout } = await promisify(execFile)("node", [join(path, "run.js"), address, device]);
        found[device].push(resultSchema.parse(JSON.parse(stdout)));
      }
    }
    served.close();
    const rows = Object.entries(found).map(([device, results]) => [
      device,
      ...categories.map((category) => {
        const scores = results.map((result) => result.scores[category]);
        return `${measured(scores)?.median ?? "–"} (${scores.join(", ")})`;
      }),
      [...new Set(results.flatMap(({ lost }) => lost))].join(", "),
    ]);
    const note = `Lighthouse ${found.mobile[0]?.version ?? ""}: medians, and every run in brackets.`;
    return `${note}\n\n${markdownTable(["device", ...categories, "points lost on"], rows)}`;
  },
};
