import type { ExportRequest } from "./exportSubject";
import type { TalkWish } from "./talk/deckWords";

/** Several charts that leave as one file. */
export interface DeckRequest extends TalkWish {
  readonly slides: readonly ExportRequest[];
  /** The presenter's own template, a `.pptx` or `.potx`, whose master PPTX slides have; none for the atlas's. */
  readonly template?: Uint8Array | null;
}
