import type { Box } from "../shapes";
import type { Frame } from "../theme";

/** Where the parts of a map picture stand, px. */
export interface MapLayout {
  readonly viewport: Box;
  /** Beside the viewport, for those who deal with the province from outside; no width where there are none. */
  readonly strip: Box;
  /** For what is written about the map. */
  readonly panel: Box;
  /** How many columns the panel has room for. */
  readonly columns: number;
  /** Whether the panel stands beside the map rather than below it. */
  readonly isBeside: boolean;
}

/** What a map picture has to make room for. */
export interface MapNeeds {
  /** Width ÷ height of the land. */
  readonly aspect: number;
  /** Width of the strip in px. */
  readonly strip: number;
  /** Height in px of the panel at a width and a number of columns, were it to stand below the map. */
  readonly panelHeight: (width: number, columns: number) => number;
}

/** From this width on, in multiples of the text size, the panel stands beside the map. */
const wide = 56;
const column = { least: 13, most: 22 };
const besideLeast = 17.5;
const gap = 1.6;

function columnsBelow(width: number, text: number): number {
  return Math.max(1, Math.floor((width + gap * text) / ((column.least + gap) * text)));
}

/** The height in px that suits a map picture of a width. */
export function mapHeight(needs: MapNeeds, { width, text }: Pick<Frame, "width" | "text">): number {
  if (width >= wide * text) return Math.min(width * 0.66, 58 * text);
  const land = (width - needs.strip) / needs.aspect;
  return land + gap * text + needs.panelHeight(width, columnsBelow(width, text));
}

/** Divides a frame between the map, the strip east of it and the panel. */
export function mapLayout(needs: MapNeeds, frame: Pick<Frame, "width" | "height" | "text">): MapLayout {
  const { width, height, text } = frame;
  const space = gap * text;
  if (width >= wide * text) {
    const rest = width - needs.strip - space - height * needs.aspect;
    const columns = rest >= (2 * column.least + gap) * text ? 2 : 1;
    const panel = Math.min(Math.max(rest, besideLeast * text), columns * column.most * text);
    const land = width - panel - space - needs.strip;
    return {
      viewport: { x: 0, y: 0, width: land, height },
      strip: { x: land, y: 0, width: needs.strip, height },
      panel: { x: width - panel, y: 0, width: panel, height },
      columns,
      isBeside: true,
    };
  }
  const columns = columnsBelow(width, text);
  const natural = (width - needs.strip) / needs.aspect;
  const land = Math.max(height - space - needs.panelHeight(width, columns), Math.min(natural, height * 0.45));
  const panel = height - space - land;
  return {
    viewport: { x: 0, y: 0, width: width - needs.strip, height: land },
    strip: { x: width - needs.strip, y: 0, width: needs.strip, height: land },
    panel: { x: 0, y: height - panel, width, height: panel },
    columns,
    isBeside: false,
  };
}
