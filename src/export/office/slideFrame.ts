import type { Box } from "../../render/shapes";

/** The room on a template's slides, in pt, and the size of their titles. */
export interface SlideFrame {
  readonly title: Box;
  readonly titleSize: number;
  readonly content: Box;
}
