import type { NativeChart, NativePoint, NativeSeries } from "../../render/nativeChart";
import { xmlEscaped } from "../xml";
import { hasGroupColumn, rangeOf, seriesColumn, sheetRows } from "./sheetCells";
import { labelRangeXml, labelsXml, type ChartLook } from "./chartLabels";
import { noLine, statusFillXml } from "./statusFill";
import { runText } from "./textXml";

function stringCache(texts: readonly string[]): string {
  const points = texts.map((text, place) =>
    text === "" ? "" : `<c:pt idx="${place}"><c:v>${runText(text)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${texts.length}"/>${points.join("")}`;
}

/** The names along the axis. Groups are a second level, which has a name only where the group changes. */
function categoriesXml(chart: NativeChart): string {
  const rows = sheetRows(chart);
  const last = rows.length + 1;
  const names = stringCache(rows.map(({ name }) => name));
  if (!hasGroupColumn(chart)) {
    return `<c:cat><c:strRef><c:f>${rangeOf("A", "A", 2, last)}</c:f><c:strCache>${names}</c:strCache></c:strRef></c:cat>`;
  }
  const [count, ...points] = names.split(/(?=<c:pt )/);
  const groups = rows.map(({ group }, place) =>
    group === "" || group === rows[place - 1]?.group
      ? ""
      : `<c:pt idx="${place}"><c:v>${runText(group)}</c:v></c:pt>`,
  );
  return `<c:cat><c:multiLvlStrRef><c:f>${rangeOf("A", "B", 2, last)}</c:f><c:multiLvlStrCache>${count ?? ""}<c:lvl>${points.join("")}</c:lvl><c:lvl>${groups.join("")}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`;
}

/** The points of a series in the order of the sheet's rows. */
function rowPoints(chart: NativeChart, { points }: NativeSeries): readonly (NativePoint | null)[] {
  return sheetRows(chart).map(({ place }) => (place === null ? null : (points[place] ?? null)));
}

function valuesXml(chart: NativeChart, series: number, points: readonly (NativePoint | null)[]): string {
  const column = seriesColumn(chart, series);
  const cache = points.map((point, place) =>
    point ? `<c:pt idx="${place}"><c:v>${point.value}</c:v></c:pt>` : "",
  );
  return `<c:val><c:numRef><c:f>${rangeOf(column, column, 2, points.length + 1)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${cache.join("")}</c:numCache></c:numRef></c:val>`;
}

/** The marker of a dot; none if its label serves as the mark. */
function markerXml(series: NativeSeries, kind: NativePoint["kind"], look: ChartLook): string {
  if (series.labels === "inside") return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.min(72, Math.round(look.em * 0.95));
  return `<c:marker><c:symbol val="${series.marker}"/><c:size val="${size}"/><c:spPr>${statusFillXml(kind, look)}</c:spPr></c:marker>`;
}

/** A series with the fill of each point, its labels, and the cells of the workbook that hold its values. */
export function seriesXml(chart: NativeChart, place: number, series: NativeSeries, look: ChartLook): string {
  const points = rowPoints(chart, series);
  const own = { chart, series, place, points };
  const column = seriesColumn(chart, place);
  const kinds = points.map((point) => point?.kind ?? null);
  const first = kinds.find((kind) => kind !== null) ?? "actual";
  const isBars = chart.form === "bars";
  const ownLook = isBars
    ? `<c:spPr>${statusFillXml(first, look)}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr>${noLine.replace("<a:ln>", '<a:ln w="28575">')}</c:spPr>${markerXml(series, first, look)}`;
  const pointLooks = kinds.map((kind, row) => {
    // LibreOffice loses the outline of a dot that has its own look.
    if (kind === null || (!isBars && kind === first)) return "";
    const mark = isBars
      ? `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${statusFillXml(kind, look)}</c:spPr>`
      : `${markerXml(series, kind, look)}<c:bubble3D val="0"/><c:spPr>${noLine}</c:spPr>`;
    return `<c:dPt><c:idx val="${row}"/>${mark}</c:dPt>`;
  });
  return [
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>`,
    `<c:tx><c:strRef><c:f>${rangeOf(column, column, 1, 1)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlEscaped(series.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    ownLook,
    ...pointLooks,
    labelsXml(own, look),
    categoriesXml(chart),
    valuesXml(chart, place, points),
    isBars ? "" : '<c:smooth val="0"/>',
    labelRangeXml(own),
    "</c:ser>",
  ].join("");
}
