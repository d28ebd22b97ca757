import type { Box } from "../../render/shapes";
import { xmlEscaped } from "../xml";
import { noLine } from "./statusFill";

/** English Metric Units, in which Office measures, per pt. */
const emuPerPoint = 12700;

export const emu = (points: number): number => Math.round(points * emuPerPoint);

/** The place of a shape, in the element that its kind requires; the box is in pt. */
export function placeXml({ x, y, width, height }: Box, name: "a:xfrm" | "p:xfrm" = "a:xfrm"): string {
  return `<${name}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${name}>`;
}

/** A shape's number on its slide, its name in the selection pane, and its text alternative. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** Screen readers skip it. */
  readonly isDecorative?: boolean;
  /** The relation id of the address it links to. */
  readonly link?: string;
}

export function namedXml({ id, name, description, isDecorative = false, link }: Named): string {
  const words = description === undefined ? "" : ` descr="${xmlEscaped(description)}"`;
  const start = `<p:cNvPr id="${id}" name="${xmlEscaped(name)}"${words}`;
  const contents = [
    link === undefined ? "" : `<a:hlinkClick r:id="${link}"/>`,
    isDecorative ? decorativeXml : "",
  ].join("");
  return contents === "" ? `${start}/>` : `${start}>${contents}</p:cNvPr>`;
}

const decorativeXml =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Shapes that move together under one name, in their box in pt. */
export function groupXml(shapes: readonly string[], { x, y, width, height }: Box, named: Named): string {
  const offset = `x="${emu(x)}" y="${emu(y)}"`;
  const extent = `cx="${emu(width)}" cy="${emu(height)}"`;
  return `<p:grpSp><p:nvGrpSpPr>${namedXml(named)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${offset}/><a:ext ${extent}/><a:chOff ${offset}/><a:chExt ${extent}/></a:xfrm></p:grpSpPr>${shapes.join("")}</p:grpSp>`;
}

interface TextBox extends Named {
  /** Null if the layout has a box for it. */
  readonly box: Box | null;
  /** `<a:p>` elements. */
  readonly paragraphs: readonly string[];
  readonly anchor: "t" | "ctr" | "b";
  /** The `<p:ph>` element of a placeholder; absent for a plain text box. */
  readonly placeholder?: string;
}

/** A text box without margins. A placeholder shrinks its letters if a presenter writes more into it. */
export function textBoxXml({ box, paragraphs, anchor, placeholder, ...named }: TextBox): string {
  const kind = placeholder === undefined ? '<p:cNvSpPr txBox="1"/><p:nvPr/>' : placeholderXml(placeholder);
  const fit = placeholder === undefined ? "<a:noAutofit/>" : "<a:normAutofit/>";
  if (box === null) {
    return `<p:sp><p:nvSpPr>${namedXml(named)}${kind}</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr>${fit}</a:bodyPr><a:lstStyle/>${paragraphs.join("")}</p:txBody></p:sp>`;
  }
  return `<p:sp><p:nvSpPr>${namedXml(named)}${kind}</p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}">${fit}</a:bodyPr><a:lstStyle/>${paragraphs.join("")}</p:txBody></p:sp>`;
}

function placeholderXml(placeholder: string): string {
  return `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr>`;
}

/** A rectangle with the given fill and line. */
export function rectangleXml(box: Box, fill: string, named: Named): string {
  return `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`;
}

/** A thin line between two parts of a slide. */
export function ruleXml(box: Box, fill: string, id: number): string {
  const named = namedXml({ id, name: `Rule ${id}`, description: "", isDecorative: true });
  return `<p:sp><p:nvSpPr>${named}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}${noLine}</p:spPr></p:sp>`;
}

/** A frame for a chart or a table. */
export function graphicFrameXml(box: Box, contents: string, uri: string, named: Named): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${namedXml(named)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeXml(box, "p:xfrm")}<a:graphic><a:graphicData uri="${uri}">${contents}</a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A picture as PNG; if there is an SVG as well, programs that draw SVG use it. */
export function pictureXml(
  box: Box,
  relations: { readonly png: string; readonly svg: string | null },
  named: Named,
): string {
  const svg =
    relations.svg === null
      ? ""
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relations.svg}"/></a:ext></a:extLst>`;
  return `<p:pic><p:nvPicPr>${namedXml(named)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relations.png}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
