import type { ExportRequest } from "./exportSubject";
import type { TalkWish } from "./talk/deckWords";

/** Several charts to export as one file. */
export interface DeckRequest extends TalkWish {
  readonly slides: readonly ExportRequest[];
  /** Whether the marks of charts in a PPTX appear one by one, at a click each; not if absent. */
  readonly hasBuilds?: boolean;
  /**
   * The presenter's own template, a `.pptx` or `.potx`, whose master the slides of a PPTX get; the atlas's master if absent.
   */
  readonly template?: Uint8Array | null;
}
