import { createContext } from "react";

/** The HTML that the build makes for a chart. */
export interface BuiltParts {
  /** Its picture. */
  readonly picture: (chart: string) => string;
  /** Its table, for pages without scripts. */
  readonly table: (chart: string) => string;
}

/** The parts made by the build; null in the browser, where they are already in the page. */
export const BuiltPartsContext = createContext<BuiltParts | null>(null);
