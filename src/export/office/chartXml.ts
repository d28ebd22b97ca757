import type { NativeChart } from "../../render/nativeChart";
import type { Box } from "../../render/shapes";
import { spellingTag } from "../../i18n/locale";
import type { ChartPlaces } from "./chartPlaces";
import type { ChartLook } from "./chartLabels";
import { seriesXml } from "./chartSeries";
import { xmlEscaped } from "../xml";
import { xmlHead } from "./package";
import { lineXml, noLine } from "./statusFill";
import { paragraphXml, textLookXml } from "./textXml";
import { tickFormat } from "./ticks";

/** The size of a chart on its slide, in pt. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The ids of the axes within their chart part; each refers to the other. */
const categoryAxisId = 111111111;
const valueAxisId = 222222222;

/** A place as shares of the chart's size. */
function layoutXml({ x, y, width, height }: Box, size: ChartSize, target: "inner" | null): string {
  const part = (value: number, whole: number): string => (value / whole).toFixed(5);
  const inner = target === null ? "" : `<c:layoutTarget val="${target}"/>`;
  return `<c:layout><c:manualLayout>${inner}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${part(x, size.width)}"/><c:y val="${part(y, size.height)}"/><c:w val="${part(width, size.width)}"/><c:h val="${part(height, size.height)}"/></c:manualLayout></c:layout>`;
}

/** The axis's name. The position of a title can be set, but not its size. */
function titleXml(places: ChartPlaces, size: ChartSize, look: ChartLook): string {
  const { axis } = places.chart;
  const place = layoutXml(places.axisName, size, null).replace(/<c:w [^>]*><c:h [^>]*>/, "");
  const words = paragraphXml(axis.name, { size: look.em, color: look.palette.inkQuiet }, look.locale);
  return `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>${words}</c:rich></c:tx>${place}<c:overlay val="1"/></c:title>`;
}

function categoryAxisXml({ form }: NativeChart, look: ChartLook): string {
  const { palette, em, locale } = look;
  return [
    `<c:catAx><c:axId val="${categoryAxisId}"/>`,
    `<c:scaling><c:orientation val="${form === "bars" ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${form === "bars" ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml(form === "bars" ? palette.inkQuiet : palette.line, 1)}</c:spPr>`,
    textLookXml({ size: em, color: palette.ink }, locale),
    `<c:crossAx val="${valueAxisId}"/><c:crosses val="min"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join("");
}

function valueAxisXml(places: ChartPlaces, size: ChartSize, look: ChartLook): string {
  const { chart } = places;
  const { axis, form } = chart;
  const { palette, em, locale } = look;
  const logarithm = axis.scale === "log" ? `<c:logBase val="${axis.step}"/>` : "";
  return [
    `<c:valAx><c:axId val="${valueAxisId}"/>`,
    `<c:scaling>${logarithm}<c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${form === "bars" ? "b" : "l"}"/>`,
    `<c:majorGridlines><c:spPr>${lineXml(palette.line, 0.75)}</c:spPr></c:majorGridlines>`,
    form === "bars" ? titleXml(places, size, look) : "",
    `<c:numFmt formatCode="${xmlEscaped(tickFormat(chart, locale))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr>${noLine}</c:spPr>`,
    textLookXml({ size: em, color: palette.inkQuiet }, locale),
    `<c:crossAx val="${categoryAxisId}"/><c:crosses val="${form === "bars" ? "max" : "min"}"/><c:crossBetween val="between"/>`,
    `<c:majorUnit val="${axis.step}"/>`,
    "</c:valAx>",
  ].join("");
}

function plotXml({ chart, gap }: ChartPlaces, look: ChartLook): string {
  const series = chart.series.map((each, place) => seriesXml(chart, place, each, look)).join("");
  const axes = `<c:axId val="${categoryAxisId}"/><c:axId val="${valueAxisId}"/>`;
  if (chart.form === "bars") {
    return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="100"/>${axes}</c:barChart>`;
  }
  const pairs = chart.isPaired
    ? `<c:hiLowLines><c:spPr>${lineXml(look.palette.reportedSoft, look.em / 5)}</c:spPr></c:hiLowLines>`
    : "";
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${pairs}<c:marker val="1"/>${axes}</c:lineChart>`;
}

/** The part of a chart. `workbook` is the relation id of the workbook that holds its values. */
export function chartXml(places: ChartPlaces, size: ChartSize, look: ChartLook, workbook: string): string {
  const { chart } = places;
  const key = places.key
    ? `<c:legend><c:legendPos val="t"/>${layoutXml(places.key, size, null)}<c:overlay val="0"/>${textLookXml({ size: look.em, color: look.palette.ink }, look.locale)}</c:legend>`
    : "";
  return [
    xmlHead,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="0"/><c:lang val="${spellingTag[look.locale]}"/><c:roundedCorners val="0"/>`,
    // Beside a vertical axis, programs break the name after every word; above the whole chart they do not.
    `<c:chart>${chart.form === "dots" ? titleXml(places, size, look) : ""}<c:autoTitleDeleted val="${chart.form === "dots" ? 0 : 1}"/><c:plotArea>`,
    layoutXml(places.plot, size, "inner"),
    plotXml(places, look),
    categoryAxisXml(chart, look),
    valueAxisXml(places, size, look),
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:noFill/>${noLine}</c:spPr>`,
    textLookXml({ size: look.em, color: look.palette.ink }, look.locale),
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join("");
}
