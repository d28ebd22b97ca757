import type { Box } from "../../render/shapes";

/** Where a template's slides have room, pt, and how large their titles are. */
export interface SlideFrame {
  readonly title: Box;
  readonly titleSize: number;
  readonly content: Box;
}
