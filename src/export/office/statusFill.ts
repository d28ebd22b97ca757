import type { MarkKind } from "../../render/statusStyle";
import type { Palette } from "../../render/theme";
import { colorXml } from "./textXml";

/** A palette and the colour of the ground that outlined marks let through. */
export interface Ink {
  readonly palette: Palette;
  readonly ground: string;
}

export function lineXml(color: string, width: number): string {
  return `<a:ln w="${Math.round(width * 12700)}"><a:solidFill>${colorXml(color)}</a:solidFill></a:ln>`;
}

export const noLine = "<a:ln><a:noFill/></a:ln>";

export function solidXml(color: string): string {
  return `<a:solidFill>${colorXml(color)}</a:solidFill>`;
}

/** Solid, soft, hatched, outlined or grey, as fill and line of a shape; the same that `markStyle` gives a picture. */
export function statusFillXml(kind: MarkKind, { palette, ground }: Ink): string {
  switch (kind) {
    case "actual":
      return solidXml(palette.reported) + noLine;
    case "whole":
      return solidXml(palette.reportedSoft) + lineXml(palette.reported, 0.75);
    case "target":
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colorXml(palette.planned)}</a:fgClr><a:bgClr>${colorXml(palette.plannedSoft)}</a:bgClr></a:pattFill>${lineXml(palette.planned, 1.5)}`;
    case "rule":
      return solidXml(ground) + lineXml(palette.reported, 1.5);
    case "stock":
      return solidXml(palette.stock) + noLine;
  }
}
