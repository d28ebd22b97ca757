/** The themes that a reader, or a link to a chart in a frame, may choose. */
export const themeChoices = ["system", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof themeChoices)[number];
