import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { drawnWidths, pageSteps } from "./pageSize";

it("has the same steps as the style sheet", () => {
  const css = readFileSync(join(import.meta.dirname, "../../ui/tokens.css"), "utf8");
  const steps = [
    ...css.matchAll(/(?:@media \(min-width: ([\d.]+)rem\) \{\s*:root \{)?\s*--page-width: ([\d.]+)rem;/g),
  ].map(([, from = "0", width]) => ({ from: Number(from), width: Number(width) }));
  expect(steps.reverse()).toEqual(pageSteps);
});

it("draws a chart for its width in each step", () => {
  expect(drawnWidths("leadWide").map(({ width }) => width)).toEqual([
    822, 782, 733, 684, 1104, 976, 848, 720, 608, 544, 448, 380, 358, 328, 288,
  ]);
  expect(drawnWidths("half")[0]).toEqual({ width: 664, from: 89 });
});
