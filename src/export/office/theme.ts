import { xmlEscaped } from "../xml";
import { atlas } from "../../dataset/atlas";
import type { Palette } from "../../render/theme";
import { xmlHead } from "./package";
import { themeSlots } from "./themeColors";
import { faces, faceXml } from "./textXml";

/** The colours and fonts of a deck, which a presenter's own shapes and words take on. */
export function themeXml(palette: Palette, ground: string): string {
  const scheme = themeSlots(palette, ground)
    .map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:${slot}>`)
    .join("");
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return [
    xmlHead,
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${xmlEscaped(atlas.shortName.en)}"><a:themeElements>',
    `<a:clrScheme name="${xmlEscaped(atlas.shortName.en)}">${scheme}</a:clrScheme>`,
    `<a:fontScheme name="${xmlEscaped(atlas.shortName.en)}"><a:majorFont>${faceXml(faces.heading)}</a:majorFont><a:minorFont>${faceXml(faces.text)}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="${xmlEscaped(atlas.shortName.en)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    "</a:themeElements></a:theme>",
  ].join("");
}
