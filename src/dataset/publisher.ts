import settings from "../../data/publisher.json" with { type: "json" };
import type { Publisher } from "./settingsSchemas";

/** Settings of whoever publishes a copy of the atlas, fixed at build time in `data/publisher.json`; the build checks them. */
export const publisher: Publisher = settings;
