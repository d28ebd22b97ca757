import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetSchema } from "../dataset/schema";
import { noFilters } from "./filters";
import { moneyFlows } from "./moneyFlows";

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL("../../data/report-28.json", import.meta.url), "utf8")),
);

test("strands take each flow once, as far as it goes on", () => {
  const strands = moneyFlows(dataset, noFilters)?.strands ?? [];
  expect(
    strands.map((strand) =>
      [strand[0]?.from, ...strand.map(({ to }) => to)].map((party) => party?.id).join(" "),
    ),
  ).toEqual([
    "provincialGovernment povertyFund industrySubFund fundProjects firms",
    "povertyFund greenFund banks greenIndustriesParty poorHouseholds",
    "provincialGovernment greenFund greenIndustriesParty",
    "banks poorHouseholds",
  ]);
});

test("a flow is what its figures are: result, plan, size, or nothing counted", () => {
  const flows = moneyFlows(dataset, noFilters)?.flows ?? [];
  expect(Object.fromEntries(flows.map(({ flow, status }) => [flow.id, status]))).toEqual({
    fundDecisionFlow: null,
    fundToSubFund: null,
    subFundToProjects: "actual",
    projectsToFirms: "actual",
    fundAdjusted: null,
    greenFundSetUp: "rule",
    greenFundToBanks: null,
    banksToGreenIndustries: "target",
    greenFundToIndustries: "actual",
    industriesToHouseholds: null,
    microCreditFlow: "actual",
  });
});

test("the industries are the members of the party that stands for them", () => {
  const members = moneyFlows(dataset, noFilters)?.members;
  expect([members?.party, members?.list.items.length]).toEqual(["greenIndustriesParty", 8]);
});

test("nobody is a member where no money goes to the industries", () => {
  const flows = dataset.flows.filter(({ topic }) => topic === "microCredit");
  expect(moneyFlows({ ...dataset, flows }, noFilters)?.members).toBeNull();
});

test("nothing is left without the initiative", () => {
  expect(moneyFlows(dataset, { initiatives: [7] })).toBeNull();
});
