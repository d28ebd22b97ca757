import settings from "../../data/atlas.json" with { type: "json" };
import type { AtlasSettings } from "./settingsSchemas";

/** What the site is called, fixed at build time in `data/atlas.json`; the build checks it. */
export const atlas: AtlasSettings = settings;
