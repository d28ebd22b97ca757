import type { Locale } from "../../i18n/locale";
import { noCriteria, type FactCriteria } from "../../selectors/factCriteria";
import { noFilters, type Filters } from "../../selectors/filters";
import type { ThemeChoice } from "../themeChoices";
import type { Slide } from "./slides";

/** The pages: the charts, the list of all data, the reader's own copy of the report, and the page about the atlas. */
export const pageNames = ["charts", "facts", "report", "about"] as const;
export type PageName = (typeof pageNames)[number];

/** Everything about a view that a link contains. */
export interface Address {
  /** The dataset on show, by the name of a file of this site or of one that is kept on the machine; null for the site's own. */
  readonly data: string | null;
  readonly filters: Filters;
  /** Null to leave the language to the reader's browser. */
  readonly locale: Locale | null;
  readonly page: PageName;
  /** Chart id → mode, for charts that are not in their first mode. */
  readonly modes: Readonly<Record<string, string>>;
  /** Charts shown as tables. */
  readonly tables: readonly string[];
  /** The code of the county or prefecture chosen on the map. */
  readonly place: string | null;
  /** The statement whose source panel is open. */
  readonly fact: string | null;
  /** All statements of the mark whose source was asked for; `fact` is one of them. Empty if it was not a mark. */
  readonly mark: readonly string[];
  /** The filters of the list of all data. Links to the charts do not contain them. */
  readonly criteria: FactCriteria;
  /** The chart whose export dialog is open, `slides` for the export of all slides, or null. */
  readonly exporting: string | null;
  /** The page of the talk being presented, from 1; null if none is. Only possible along with the export of all slides. */
  readonly presenting: number | null;
  /** Whether this window is the speaker's own, with notes for what another window presents. */
  readonly isNotesWindow: boolean;
  /** The charts put aside for a talk, in order. */
  readonly slides: readonly Slide[];
  /** The title of the talk; empty if it has none. */
  readonly talk: string;
  /**
   * The single chart shown in a frame on another site, or what the link has instead of a chart; null for the whole atlas.
   */
  readonly embed: string | null;
  /** The colours of a chart in a frame; null to leave them to the reader. */
  readonly theme: ThemeChoice | null;
}

export const startAddress: Address = {
  data: null,
  filters: noFilters,
  locale: null,
  page: "charts",
  modes: {},
  tables: [],
  place: null,
  fact: null,
  mark: [],
  criteria: noCriteria,
  exporting: null,
  presenting: null,
  isNotesWindow: false,
  slides: [],
  talk: "",
  embed: null,
  theme: null,
};
