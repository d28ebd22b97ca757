/** The pages of words around the charts of a talk. A presenter may leave them out. */
export const wordPageKinds = ["cover", "sources"] as const;
export type WordPageKind = (typeof wordPageKinds)[number];
