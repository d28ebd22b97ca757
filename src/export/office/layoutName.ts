/** The kinds of slides, in the order of their layouts. */
export const layoutNames = ["cover", "chart", "text", "section"] as const;
export type LayoutName = (typeof layoutNames)[number];
