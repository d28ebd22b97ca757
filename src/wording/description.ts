/** A statement in words, field by field; a field is empty if it does not apply. */
export interface Description {
  readonly label: string;
  /** The figure with its unit; for statements without a figure, their items, parties or date. */
  readonly figure: string;
  readonly bound: string;
  readonly status: string;
  readonly period: string;
  readonly area: string;
  /** The figure as the report prints it. */
  readonly printed: string;
  /** Words around the figure in the report that qualify it. */
  readonly qualifiers: string;
  /** The place in the report, or how the figure was computed. */
  readonly source: string;
  readonly note: string;
}

/** A description with every field empty. */
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
