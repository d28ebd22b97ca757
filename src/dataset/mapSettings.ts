import settings from "../../data/map.json" with { type: "json" };
import type { BoundaryCredit } from "./boundaries";
import type { MapSettings } from "./settingsSchemas";

/** Settings of the map, fixed at build time in `data/map.json`; the build checks them. */
export const mapSettings: MapSettings = settings;

const { credit, creditZh = credit, licence } = mapSettings.land;

/** Whom to name beside the site's own map. */
export const siteCredit: BoundaryCredit = {
  by: { zh: creditZh, en: credit },
  licence,
  approvalNumber: mapSettings.approvalNumber,
};
