import { loadPart } from "./exportFault";

/** All that makes PowerPoint files, loaded when one is asked for. */
export async function loadPptx() {
  const [{ chartSlide }, { deckOf }, { deckSize }, { pptxOf }] = await loadPart(() =>
    Promise.all([
      import("./pptx/chartSlide"),
      import("./pptx/deckOf"),
      import("./pptx/deck"),
      import("./pptx/pptx"),
    ]),
  );
  return { chartSlide, deckOf, deckSize, pptxOf };
}
