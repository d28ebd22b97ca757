import type { Locale } from "../../i18n/locale";
import type { DrawnText } from "../drawing/drawnItems";
import { anchorOf, pitchOf, type TextFrame } from "../drawing/textFrames";
import { hexOf } from "../drawing/paint";
import type { Ink } from "./ink";
import { placedBox, type Placing } from "./outlineXml";
import { emu, namedXml, type Named } from "./shapeXml";
import { runLookXml, runXml, type TextLook } from "./textXml";

/** Height of the middle of a line above its baseline in our fonts, as a multiple of the letter size. */
const middleAboveBaseline = 0.436;
/**
 * The depth below the baseline of lines at a fixed distance, as a multiple of the letter size. Programs take the difference
 * off above the letters.
 */
const belowBaseline = 0.288;
/** A frame is made a little wider than its words should be, so that no program breaks them. */
const wider = 1.03;

const alignments = { start: "l", middle: "ctr", end: "r" } as const;

/** Lines of text as one text box that keeps its line breaks, in the fonts of the deck. */
export function textFrameXml(
  frame: TextFrame,
  placing: Placing,
  { ink, locale }: { readonly ink: Ink; readonly locale: Locale },
  named: Named,
): string {
  const [first] = frame.lines.flat();
  if (!first) return "";
  const { scale } = placing;
  const { size, anchor, turn, at } = first;
  const pitch = pitchOf(frame);
  const widths = frame.lines.map((runs) => widthOf(runs));
  const width = Math.max(...widths) * wider + size * 0.1;
  const left = anchorOf(frame.lines[0] ?? []) - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const rise = pitch === 0 ? middleAboveBaseline * size : pitch / 2 - belowBaseline * size;
  const height = Math.max(pitch, size * 1.3) * frame.lines.length;
  const middle = at[1] + (pitch * (frame.lines.length - 1)) / 2 - rise;
  const center = [left + width / 2 - at[0], middle - at[1]] as const;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const box = placedBox(
    {
      x: at[0] + center[0] * cos - center[1] * sin - width / 2,
      y: at[1] + center[0] * sin + center[1] * cos - height / 2,
      width,
      height,
    },
    placing,
  );
  const rotation = turn === 0 ? "" : ` rot="${turn * 60_000}"`;
  const place = `<a:xfrm${rotation}><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
  const spacing =
    pitch === 0 ? "" : `<a:lnSpc><a:spcPts val="${Math.round(pitch * scale * 100)}"/></a:lnSpc>`;
  const lookOf = ({ size: own, bold, serif, paint }: DrawnText): TextLook => ({
    size: own * scale,
    color: ink.of(hexOf(paint), paint.opacity),
    bold,
    heading: serif,
  });
  const lines = frame.lines.map((runs) =>
    runs.map((run, place) => runXml(wordsOf(run, runs[place + 1]), lookOf(run), locale)).join(""),
  );
  const lineEnd = `<a:br>${runLookXml("rPr", lookOf(first), locale)}</a:br>`;
  return `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${alignments[anchor]}">${spacing}</a:pPr>${lines.join(lineEnd)}</a:p></p:txBody></p:sp>`;
}

/** The words of a run, with a space if the next run is some distance away. */
function wordsOf({ words, box, size }: DrawnText, next: DrawnText | undefined): string {
  const isApart = next !== undefined && next.box.x - box.x - box.width > size * 0.1;
  return isApart && !words.endsWith(" ") ? `${words} ` : words;
}

function widthOf(runs: readonly DrawnText[]): number {
  const [first, last] = [runs[0], runs.at(-1)];
  return first && last ? last.box.x + last.box.width - first.box.x : 0;
}
