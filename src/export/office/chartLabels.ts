import type { Locale } from "../../i18n/locale";
import type { NativeChart, NativePoint, NativeSeries } from "../../render/nativeChart";
import { kindInk } from "../../render/statusStyle";
import { xmlEscaped } from "../xml";
import { labelColumn, rangeOf } from "./sheetCells";
import type { Ink } from "./ink";
import { noLine, solidXml, statusFillXml } from "./statusFill";
import { fieldXml, filledParagraphXml, paragraphXml, runXml, textLookXml, type TextLook } from "./textXml";

/** The look of a chart: language, colours, and letter size in pt. */
export interface ChartLook extends Ink {
  readonly locale: Locale;
  readonly em: number;
}

/** A series of a chart, with its points in the order of the sheet's rows. */
export interface SheetSeries {
  readonly chart: NativeChart;
  readonly series: NativeSeries;
  /** Its index among the chart's series. */
  readonly place: number;
  readonly points: readonly (NativePoint | null)[];
}

const shownValue =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const shownNothing = shownValue.replace('showVal val="1"', 'showVal val="0"');

/** An extension known to Office since 2013: labels that are read from cells. */
function extensionXml(uri: string, contents: string): string {
  return `<c:extLst><c:ext uri="{${uri}}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">${contents}</c:ext></c:extLst>`;
}

const labelExtension = "CE6537A1-D6FC-4f65-9D91-7224C49458BB";
const rangeExtension = "02D57815-91ED-43cb-92C2-25804820EDAC";

type LabelPosition = "ctr" | "inEnd" | "outEnd" | "t";

/** The label position in the terms of its kind of chart. */
function labelPosition({ form }: NativeChart, { labels }: NativeSeries): LabelPosition {
  if (labels === "inside") return form === "bars" ? "inEnd" : "ctr";
  return form === "bars" ? "outEnd" : "t";
}

/** What lies behind a label: its mark's own fill, the bar it stands in, or the slide's ground, which covers the axis' lines. */
function labelGround(position: LabelPosition, kind: NativePoint["kind"], look: ChartLook): string {
  switch (position) {
    case "ctr":
      return statusFillXml(kind, look);
    case "inEnd":
      return `<a:noFill/>${noLine}`;
    case "outEnd":
    case "t":
      return solidXml(look.ground) + noLine;
  }
}

/** An id that is always the same for the same point, and different for every other point of the chart. */
function fieldId(series: number, point: number): string {
  const digits = (series * 0x10000 + point).toString(16).toUpperCase().padStart(12, "0");
  return `7B1E6D3A-0C52-4E8F-9A41-${digits}`;
}

/** A label read from its cell: the figure, bold and in the colour of its status, and the words that go with it below. */
function labelXml(
  { chart, series, place }: SheetSeries,
  row: number,
  { label, kind }: NativePoint,
  look: ChartLook,
): string {
  const { palette, em, locale } = look;
  const position = labelPosition(chart, series);
  const isMark = position === "ctr";
  const onMark = series.labels === "inside" && kind === "actual" ? palette.onReported : null;
  const align = position === "outEnd" ? "l" : "ctr";
  const strong: TextLook = { size: em, color: onMark ?? kindInk(kind, palette), bold: true, align };
  const quiet: TextLook = { size: em, color: palette.inkQuiet, align };
  // Not every program keeps a label clear of its bar.
  const [before, after] = [position === "outEnd" || isMark ? "\u00a0" : "", isMark ? "\u00a0" : ""];
  const space = (words: string): string => (words === "" ? "" : runXml(words, strong, locale));
  const [figure = "", ...notes] = label;
  const field = fieldXml({ type: "CELLRANGE", id: fieldId(place, row) }, figure, strong, locale);
  const lines = [
    filledParagraphXml(space(before) + field + space(after), strong, locale),
    ...notes
      .flatMap((words) => words.split("\n"))
      .map((line) => paragraphXml(before + line + after, quiet, locale)),
  ];
  const ground = labelGround(position, kind, look);
  const live = extensionXml(labelExtension, '<c15:showDataLabelsRange val="1"/>');
  return `<c:dLbl><c:idx val="${row}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr><a:lstStyle/>${lines.join("")}</c:rich></c:tx><c:spPr>${ground}</c:spPr><c:dLblPos val="${position}"/>${shownValue}${live}</c:dLbl>`;
}

/** The labels of a series. */
export function labelsXml(own: SheetSeries, look: ChartLook): string {
  const labels = own.points.map((point, row) =>
    point && point.label.length > 0 ? labelXml(own, row, point, look) : "",
  );
  const plain = textLookXml({ size: look.em, color: look.palette.ink }, look.locale);
  return `<c:dLbls>${labels.join("")}<c:spPr><a:noFill/>${noLine}</c:spPr>${plain}${shownNothing}</c:dLbls>`;
}

/** The cells of the workbook that hold a series' labels, with their texts; empty if the series has none. */
export function labelRangeXml({ chart, place, points }: SheetSeries): string {
  const column = labelColumn(chart, place);
  if (column === null) return "";
  const cache = points.map((point, row) =>
    point?.label[0] === undefined ? "" : `<c:pt idx="${row}"><c:v>${xmlEscaped(point.label[0])}</c:v></c:pt>`,
  );
  return extensionXml(
    rangeExtension,
    `<c15:datalabelsRange><c15:f>${rangeOf(column, column, 2, points.length + 1)}</c15:f><c15:dlblRangeCache><c:ptCount val="${points.length}"/>${cache.join("")}</c15:dlblRangeCache></c15:datalabelsRange>`,
  );
}
