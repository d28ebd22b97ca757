import type { MarkKind } from "../../render/statusStyle";
import type { Ink, InkColor } from "./ink";

export function lineXml(color: InkColor, width: number): string {
  return `<a:ln w="${Math.round(width * 12700)}">${solidXml(color)}</a:ln>`;
}

export const noLine = "<a:ln><a:noFill/></a:ln>";

export function solidXml({ xml }: InkColor): string {
  return `<a:solidFill>${xml}</a:solidFill>`;
}

/** Solid, soft, hatched, outlined or grey, as the fill and line of a shape, matching `markStyle` for pictures. */
export function statusFillXml(kind: MarkKind, { palette, ground }: Pick<Ink, "palette" | "ground">): string {
  switch (kind) {
    case "actual":
      return solidXml(palette.reported) + noLine;
    case "whole":
      return solidXml(palette.reportedSoft) + lineXml(palette.reported, 0.75);
    case "target":
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${palette.planned.xml}</a:fgClr><a:bgClr>${palette.plannedSoft.xml}</a:bgClr></a:pattFill>${lineXml(palette.planned, 1.5)}`;
    case "rule":
      return solidXml(ground) + lineXml(palette.reported, 1.5);
    case "stock":
      return solidXml(palette.stock) + noLine;
  }
}
