import { loadPart } from "./exportFault";

/** All that makes PowerPoint files, loaded when one is asked for. */
export async function loadPptx() {
  const [{ chartSlide }, { deckOf, slideDeck }, { deckSize }, { pptxOf }, { slideReport }, { readTemplate }] =
    await loadPart(() =>
      Promise.all([
        import("./office/chartSlide"),
        import("./office/deckOf"),
        import("./office/deck"),
        import("./office/pptx"),
        import("./office/slideReport"),
        import("./office/template"),
      ]),
    );
  return { chartSlide, deckOf, deckSize, pptxOf, slideDeck, slideReport, readTemplate };
}
