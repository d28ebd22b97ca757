import { createContext } from "react";

/** What the build puts into the page for a chart, as HTML. */
export interface BuiltParts {
  /** Its drawing. */
  readonly picture: (chart: string) => string;
  /** Its table, for pages without script. */
  readonly table: (chart: string) => string;
}

/** The parts of charts that the build has made; null in the browser, where they stand in the page already. */
export const BuiltPartsContext = createContext<BuiltParts | null>(null);
