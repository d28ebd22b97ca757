import type { Locale } from "../../i18n/locale";
import { noCriteria, type FactCriteria } from "../../selectors/factCriteria";
import { noFilters, type Filters } from "../../selectors/filters";
import type { ThemeChoice } from "../themeChoices";
import type { Slide } from "./slides";

/** The charts, the list of all data, the reader's own copy of the report, and what there is to know of the atlas. */
export const pageNames = ["charts", "facts", "report", "about"] as const;
export type PageName = (typeof pageNames)[number];

/** Everything of a view that a link carries. */
export interface Address {
  readonly filters: Filters;
  /** Null where the link leaves the language to the reader's browser. */
  readonly locale: Locale | null;
  readonly page: PageName;
  /** Chart id → mode, for charts not in their first mode. */
  readonly modes: Readonly<Record<string, string>>;
  /** Charts shown as tables. */
  readonly tables: readonly string[];
  /** The code of the county or prefecture chosen on the map. */
  readonly place: string | null;
  /** The statement whose source panel is open. */
  readonly fact: string | null;
  /** Everything that the mark stood for whose source was asked; `fact` is one of it. Empty where no mark was. */
  readonly mark: readonly string[];
  /** What is asked of the list of all data; a link to the charts does not carry it. */
  readonly criteria: FactCriteria;
  /** The chart whose export is open, `slides` for that of all slides, null for none. */
  readonly exporting: string | null;
  /** The page of the talk that is presented, from 1; null while none is. Only the export of all slides presents. */
  readonly presenting: number | null;
  /** Whether this window is the speaker's own, with notes to what another one presents. */
  readonly isNotesWindow: boolean;
  /** The charts put aside for a talk, in its order. */
  readonly slides: readonly Slide[];
  /** The talk's title; empty where it has none of its own. */
  readonly talk: string;
  /** The one chart that a frame on another site shows, or what its link names instead of one; null for the whole atlas. */
  readonly embed: string | null;
  /** The colours of a chart in a frame; null leaves them to the reader. */
  readonly theme: ThemeChoice | null;
}

export const startAddress: Address = {
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
