import type { Box } from "../../render/shapes";
import type { DrawnOutline, PlainStep } from "../drawing/drawnItems";
import { hexOf } from "../drawing/paint";
import type { Ink } from "./ink";
import { emu, namedXml, type Named } from "./shapeXml";
import { noLine, solidXml } from "./statusFill";

/** The placement of a drawing on its slide: its upper left corner in pt, and the pt per px. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A box of a drawing, in pt on its slide. */
export function placedBox({ x, y, width, height }: Box, placing: Placing): Box {
  const { scale } = placing;
  return { x: placing.x + x * scale, y: placing.y + y * scale, width: width * scale, height: height * scale };
}

/** Units of a freeform shape per px: fine enough for the boundary of a county. */
const fineness = 20;

function freeformXml({ steps, box, fill, hatching }: DrawnOutline): string {
  const unit = (value: number): number => Math.round(value * fineness);
  const point = ([x, y]: readonly [number, number]): string =>
    `<a:pt x="${unit(x - box.x)}" y="${unit(y - box.y)}"/>`;
  const stepXml = (step: PlainStep): string => {
    switch (step.kind) {
      case "move":
        return `<a:moveTo>${point(step.to)}</a:moveTo>`;
      case "line":
        return `<a:lnTo>${point(step.to)}</a:lnTo>`;
      case "curve":
        return `<a:cubicBezTo>${[...step.over, step.to].map(point).join("")}</a:cubicBezTo>`;
      case "close":
        return "<a:close/>";
    }
  };
  const open = fill || hatching ? "" : ' fill="none"';
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${unit(box.width)}" h="${unit(box.height)}"${open}>${steps.map(stepXml).join("")}</a:path></a:pathLst></a:custGeom>`;
}

/** The preset pattern for lines at a clockwise angle from horizontal, in degrees. */
function patternName(turn: number): string {
  const degrees = ((turn % 180) + 180) % 180;
  if (degrees < 22 || degrees >= 158) return "narHorz";
  if (degrees < 68) return "wdDnDiag";
  return degrees < 112 ? "narVert" : "wdUpDiag";
}

function fillXml({ fill, hatching }: DrawnOutline, ink: Ink): string {
  if (hatching) {
    const below = fill ? ink.of(hexOf(fill), fill.opacity) : ink.ground;
    return `<a:pattFill prst="${patternName(hatching.turn)}"><a:fgClr>${ink.of(hatching.color).xml}</a:fgClr><a:bgClr>${below.xml}</a:bgClr></a:pattFill>`;
  }
  return fill ? solidXml(ink.of(hexOf(fill), fill.opacity)) : "<a:noFill/>";
}

function strokeXml({ stroke, strokeWidth, dashes }: DrawnOutline, ink: Ink, scale: number): string {
  if (!stroke) return noLine;
  const dash = dashes.map((length) => Math.round((length / strokeWidth) * 100_000));
  const pairs = dash.flatMap((length, place) =>
    place % 2 === 0 ? [`<a:ds d="${length}" sp="${dash[place + 1] ?? length}"/>`] : [],
  );
  const dashed = pairs.length === 0 ? "" : `<a:custDash>${pairs.join("")}</a:custDash>`;
  return `<a:ln w="${emu(strokeWidth * scale)}">${solidXml(ink.of(hexOf(stroke), stroke.opacity))}${dashed}<a:miter lim="400000"/></a:ln>`;
}

/** An area or a line as a PowerPoint shape: a rectangle, an ellipse, a straight line or a freeform. */
export function outlineXml(outline: DrawnOutline, placing: Placing, ink: Ink, named: Named): string {
  const { x, y, width, height } = placedBox(outline.box, placing);
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  const line = strokeXml(outline, ink, placing.scale);
  const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
  if (outline.form === "line") {
    const [from, to] = outline.steps.flatMap((step) => (step.kind === "close" ? [] : [step.to]));
    const isRising = from && to && to[0] - from[0] < 0 !== to[1] - from[1] < 0 && width > 0 && height > 0;
    return `<p:cxnSp><p:nvCxnSpPr>${namedXml(named)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${isRising ? ' flipV="1"' : ""}>${place}</a:xfrm>${preset("line")}${line}</p:spPr></p:cxnSp>`;
  }
  const geometry = {
    rectangle: () => preset("rect"),
    ellipse: () => preset("ellipse"),
    free: () => freeformXml(outline),
  }[outline.form]();
  return `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm>${geometry}${fillXml(outline, ink)}${line}</p:spPr></p:sp>`;
}
