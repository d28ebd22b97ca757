import { expect, test } from "vitest";
import { crossChecks } from "../src/dataset/crossChecks";
import { repositoryData } from "../src/dataset/repositoryData";
import { datasetSchema } from "../src/dataset/schema";
import { grownDataset } from "./grownDataset";

test.each([100, 1000])("a dataset grown to %i facts passes every check of a real report", (facts) => {
  const grown = grownDataset(repositoryData().dataset, facts);
  expect(datasetSchema.parse(grown).facts).toHaveLength(facts);
  expect([...crossChecks(grown)]).toEqual([]);
});
