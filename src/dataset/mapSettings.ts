import settings from "../../data/map.json" with { type: "json" };
import type { MapSettings } from "./settingsSchemas";

/** Settings of the map, fixed at build time in `data/map.json`; the build checks them. */
export const mapSettings: MapSettings = settings;
