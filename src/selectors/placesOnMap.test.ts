import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import type { Initiative } from "../dataset/codes";
import { noFilters } from "./filters";
import { placesOnMap, type PlacesOnMap } from "./placesOnMap";

const { dataset } = sources;
const all = placesOnMap(dataset, noFilters);
const only = (initiative: Initiative) => placesOnMap(dataset, { initiatives: [initiative] });

const rolesIn = (rows: PlacesOnMap | null) =>
  rows?.groups.map(({ role, places }) => [role, places.map(({ area }) => area.id)]);

test("every place inside the province is listed, by what the report says about it", () => {
  expect(rolesIn(all)?.slice(0, 6)).toEqual([
    ["passed", ["tongzi", "jiangkou"]],
    ["aided", ["taijiang"]],
    ["example", ["liupanshui"]],
    ["institution", ["zunyi"]],
    ["destination", ["shandong", "jiangsu"]],
    ["captioned", ["zhenfeng", "danzhai"]],
  ]);
});

test("no place of the dataset is left out", () => {
  const shown = all?.statements.flatMap(({ kind, id }) => (kind === "place" ? [id] : [])) ?? [];
  expect([...shown].sort()).toEqual(dataset.places.map(({ id }) => id).sort());
});

test("of the counties that passed, only those named in the report are named", () => {
  expect([all?.passed?.counties.value, all?.passed?.named.map(({ code }) => code)]).toEqual([
    14,
    ["520322", "520621"],
  ]);
});

test("what the aided county receives is listed by giver, and not added up", () => {
  expect(all?.groups[1]?.figures.map(({ giver, facts }) => [giver?.en, facts.map(({ id }) => id)])).toEqual([
    ["Hangzhou", ["teachersSent", "workshopMoney"]],
    ["Second Affiliated Hospital of Zhejiang University", ["doctorsSent", "equipmentMoney"]],
  ]);
});

test("people leave the province as a whole, and aid comes in to one county", () => {
  expect(all?.crossings.map(({ partner, receiver }) => [partner.area.id, receiver])).toEqual([
    ["shandong", null],
    ["jiangsu", null],
    ["hangzhou", "522630"],
    ["yuhang", "522630"],
  ]);
});

test("an initiative keeps only its own places", () => {
  expect(rolesIn(only(6))).toEqual([["example", ["liupanshui"]]]);
});

test("the areas mentioned are those of the province, not those that cadres were sent to", () => {
  expect(only(5)?.areas.map(({ id }) => id)).toEqual(["zunyi"]);
});

test("an initiative that names no place leaves nothing", () => {
  expect(only(4)).toBeNull();
});

test("a dataset without places leaves nothing", () => {
  expect(placesOnMap({ ...inventedDataset, places: [] }, noFilters)).toBeNull();
});
