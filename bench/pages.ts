/** A page to measure: a folder of static files, and what on it to wait for. */
export interface MeasuredPage {
  readonly name: string;
  /** Folder that is served as the site's root, from the project's. */
  readonly folder: string;
  /** Query of the address. */
  readonly query: string;
  /** There as soon as the first chart is painted. */
  readonly firstChart: string;
  /** Turns a filter on; absent where a page has none. */
  readonly filter?: string;
  /** There as soon as the filter has taken effect. */
  readonly filtered?: string;
  /** Saves a chart as PNG; absent where a page cannot. */
  readonly savePng?: string;
  /** Present where the page has our export studio. */
  readonly hasStudio?: true;
}

/** Every page of a run. Put another library's page in a folder of its own and add it here: same server, same slowness. */
export const pages: readonly MeasuredPage[] = [
  {
    name: "atlas",
    folder: "dist",
    query: "?lang=en",
    firstChart: "article svg text",
    filter: "[data-initiative='8']",
    filtered: "[data-initiative='8'][aria-pressed=true]",
    savePng: "#funds button[aria-label='Save as PNG']",
    hasStudio: true,
  },
];
