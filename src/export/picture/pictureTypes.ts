import type { Plot, Section } from "../../charts/chart";
import type { Dataset } from "../../dataset/schema";
import type { MatrixGrid } from "../../render/matrixDrawing";
import type { Palette } from "../../render/theme";
import type { Filters } from "../../selectors/filters";
import type { SlideFrame } from "../office/slideFrame";
import type { PicturePart, PictureSize, SlideForm } from "../settings";

/** What a picture is made from. */
export interface PictureSubject {
  /** The chart's id; absent where a slide of it need not be found again. */
  readonly id?: string;
  readonly plot: Plot;
  /** The chart's own words; absent where they are the plot's. */
  readonly own?: { readonly title: string; readonly subtitle: string };
  readonly dataset: Dataset;
  readonly filters: Filters;
  /** Where the chart stands in the atlas; absent where that is not asked. */
  readonly section?: Section;
  /** The presenter's own notes; absent where there are none. */
  readonly notes?: string;
  /** How links to the source of any statement begin, its id to follow; null where the atlas is not public. */
  readonly sourceLinks?: string | null;
}

/** How a picture is to look. */
export interface PictureLook {
  readonly size: PictureSize;
  readonly palette: Palette;
  /** Null leaves the ground transparent. */
  readonly background: string | null;
  /** The parts that are shown. */
  readonly parts: readonly PicturePart[];
  /** Where the presenter's own template has room for it; absent without one. */
  readonly frame?: SlideFrame;
  /** What the chart is on a slide. */
  readonly slideForm: SlideForm;
}

/** What a picture's words around its chart are to a reader: a heading, a paragraph, or an entry of a list. */
export interface PictureWords {
  readonly role: "heading" | "paragraph" | "entry";
  /** How many texts, a line each, it has in the picture. */
  readonly texts: number;
  /** Whether it is read after the chart. */
  readonly isBelow: boolean;
}

/** A picture's table: where its columns and rows begin and end, in px of the picture, and what its cells say. */
export interface PictureTable extends MatrixGrid {
  /** Row by row, beginning with the head; each row begins with its name. */
  readonly said: readonly (readonly string[])[];
}

/** A chart as a whole picture: a standalone SVG file. */
export interface Picture {
  readonly svg: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px of the smallest letters. */
  readonly em: number;
  /** Whether its background covers all of it. */
  readonly isOpaque: boolean;
  /** The roles of its first texts for a reader, in order. */
  readonly words: readonly PictureWords[];
  /** The table that its chart is; null for any other chart. */
  readonly table: PictureTable | null;
}
