/** A statement in words, a line each; a line is empty where it does not apply. */
export interface Description {
  readonly label: string;
  /** The figure in words, or the items, parties or date of what is no figure. */
  readonly figure: string;
  readonly bound: string;
  readonly status: string;
  readonly period: string;
  readonly area: string;
  /** As the report prints it. */
  readonly printed: string;
  /** The words around it in the report that say how it is meant. */
  readonly qualifiers: string;
  /** Where the report prints it, or how it was computed. */
  readonly source: string;
  readonly note: string;
}

/** Nothing said yet. */
export const blankDescription: Description = {
  label: "",
  figure: "",
  bound: "",
  status: "",
  period: "",
  area: "",
  printed: "",
  qualifiers: "",
  source: "",
  note: "",
};
