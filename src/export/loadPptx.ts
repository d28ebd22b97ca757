import { loadPart } from "./exportFault";

/** Loads everything needed to make PowerPoint files. */
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
