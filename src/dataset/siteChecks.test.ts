import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFiles } from "./dataFiles";
import { checkSite } from "./siteChecks";

const read = <Name extends "boundaries.topo.json" | "county-exits.json" | "map.json">(name: Name) =>
  dataFiles[name](readFileSync(`data/${name}`, "utf8"));
const files = {
  "boundaries.topo.json": read("boundaries.topo.json"),
  "county-exits.json": read("county-exits.json"),
  "map.json": read("map.json"),
};

test("what the site's map is made of agrees", () => {
  expect(() => {
    checkSite(files);
  }).not.toThrow();
});

test("a county of the record that the boundaries lack is named, so that no count goes without it", () => {
  const [first, ...others] = files["county-exits.json"].batches;
  if (!first) throw new Error("The record is empty.");
  const batches = [{ ...first, counties: [{ code: "529999", name: "无名县" }] }, ...others];
  expect(() => {
    checkSite({ ...files, "county-exits.json": { about: "", batches } });
  }).toThrow(
    "data/county-exits.json, batches[0].counties[0].code: found 529999; expected a code that the boundaries have",
  );
});

test("settings that say something else than the boundaries are named", () => {
  const settings = files["map.json"];
  expect(() => {
    checkSite({ ...files, "map.json": { ...settings, land: { ...settings.land, counties: 87 } } });
  }).toThrow("data/map.json, land.counties: found 87; expected 88");
  expect(() => {
    checkSite({ ...files, "map.json": { ...settings, province: "910000" } });
  }).toThrow("data/map.json, province: found 910000; expected 520000");
});
