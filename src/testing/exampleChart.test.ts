import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureOf } from "../export/picture/picture";
import { pictureLook } from "../export/picture/pictureLook";
import { defaultSettings } from "../export/settings";
import { noFilters } from "../selectors/filters";
import { tableOf } from "../wording/table";
import { dutyItems } from "./exampleChart";
import { sources } from "./sources";

const { dataset } = sources;
const plot = dutyItems.plot(sources, { filters: noFilters, locale: "en" });
if (!plot) throw new Error("The example draws nothing.");

test("CONTRIBUTING prints the example unchanged, in at most 30 lines", () => {
  const guide = readFileSync("CONTRIBUTING.md", "utf8");
  const printed = /<!-- example -->\n```ts\n([\s\S]*?)```/.exec(guide)?.[1];
  expect(printed).toBe(readFileSync("src/testing/exampleChart.ts", "utf8"));
  expect(printed?.trim().split("\n").length).toBeLessThanOrEqual(30);
});

test("the example becomes a picture, a table and a PowerPoint chart, and follows the filter", () => {
  const { svg } = pictureOf({ plot, dataset, filters: noFilters }, pictureLook(defaultSettings));
  expect(svg).toContain("How many duties each Party office has");
  expect(tableOf(plot, dataset).rows).toHaveLength(6);
  expect(plot.native()).toMatchObject({ form: "bars", categories: { length: 6 } });
  expect(dutyItems.plot(sources, { filters: { initiatives: [8] }, locale: "en" })).toBeNull();
});
