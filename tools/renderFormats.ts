/** The formats of one chart a file. */
export const renderFormats = ["png", "svg", "pdf", "pptx", "csv", "xlsx", "json"] as const;
export type RenderFormat = (typeof renderFormats)[number];

/** The formats of all charts in one file; the last two are a ZIP of PNGs and one of SVGs. */
export const renderDecks = ["pptx", "pdf", "zip", "zip-svg"] as const;
export type RenderDeck = (typeof renderDecks)[number];
