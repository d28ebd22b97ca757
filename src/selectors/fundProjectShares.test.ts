import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema, type Dataset } from "../dataset/schema";
import { noFilters, type Filters } from "./filters";
import { fundProjectShares } from "./fundProjectShares";

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL("../../data/report-28.json", import.meta.url), "utf8")),
);

const shown = (from: Dataset, filters: Filters = noFilters) => {
  const shares = fundProjectShares(from, filters);
  return (
    shares && {
      pairs: shares.pairs.map(({ whole, part, share }) => [
        part.printed,
        whole.printed,
        share.value.toFixed(1),
      ]),
      others: shares.others.map(({ printed }) => printed),
    }
  );
};

test("projects and money in use are beside those invested, and the green fund's projects are set apart", () => {
  expect(shown(dataset)).toEqual({
    pairs: [
      ["462个", "476个", "97.1"],
      ["153.11亿元", "278.56亿元", "55.0"],
    ],
    others: ["51个"],
  });
});

test("a share names the figures that it was computed from", () => {
  const [projects] = fundProjectShares(dataset, noFilters)?.pairs ?? [];
  expect(projects?.share.inputs.map(({ id }) => id)).toEqual([
    "subFundProjectsUsing",
    "subFundProjectsPlaced",
  ]);
});

test("projects without a known part have no share", () => {
  const facts = dataset.facts.filter(({ measure }) => measure === "fundProjectsPlaced");
  expect(shown({ ...dataset, facts })).toEqual({ pairs: [], others: ["476个", "51个"] });
});

test("nothing is left without the initiative", () => {
  expect(fundProjectShares(dataset, { initiatives: [7] })).toBeNull();
});
