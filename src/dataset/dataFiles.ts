import { countyExitsSchema, type CountyExits } from "./countyExits";
import { exclusionsSchema, type Exclusions } from "./exclusions";
import { parseJsonFile } from "./jsonFile";
import { parseDataset } from "./parseDataset";
import type { Dataset } from "./schema";
import {
  atlasSchema,
  mapSettingsSchema,
  publisherSchema,
  type AtlasSettings,
  type MapSettings,
  type Publisher,
} from "./settingsSchemas";
import { parseTopology, type ProvinceTopology } from "./topologySchema";

/** What the files of `data/` contain that the page is built from. */
export interface DataFiles {
  readonly "report-28.json": Dataset;
  readonly "boundaries.topo.json": ProvinceTopology;
  readonly "county-exits.json": CountyExits;
  readonly "report-28.exclusions.json": Exclusions;
  readonly "atlas.json": AtlasSettings;
  readonly "map.json": MapSettings;
  readonly "publisher.json": Publisher;
}

/** Checks each of them by its text; throws a DatasetError that says what is wrong where. */
export const dataFiles: { readonly [Name in keyof DataFiles]: (text: string) => DataFiles[Name] } = {
  "report-28.json": (text) => parseDataset(text, "data/report-28.json"),
  "boundaries.topo.json": (text) => parseJsonFile(text, "data/boundaries.topo.json", parseTopology),
  "county-exits.json": (text) =>
    parseJsonFile(text, "data/county-exits.json", (json) => countyExitsSchema.parse(json)),
  "report-28.exclusions.json": (text) =>
    parseJsonFile(text, "data/report-28.exclusions.json", (json) => exclusionsSchema.parse(json)),
  "atlas.json": (text) => parseJsonFile(text, "data/atlas.json", (json) => atlasSchema.parse(json)),
  "map.json": (text) => parseJsonFile(text, "data/map.json", (json) => mapSettingsSchema.parse(json)),
  "publisher.json": (text) =>
    parseJsonFile(text, "data/publisher.json", (json) => publisherSchema.parse(json)),
};
