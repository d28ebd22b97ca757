import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { NativeChart } from "../../render/nativeChart";
import { labelledFigure } from "../../wording/figureText";
import { charts } from "../../charts/index";
import { locales } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { partXml } from "../../testing/packageFaults";
import { pptxOf } from "./pptx";
import { sheetRows } from "./sheetCells";
import { elementsOf, textOf, type XmlElement } from "../../testing/strictXml";
import { paintNothing, testDeck } from "../../testing/testDecks";
import { sources } from "../../testing/sources";

interface Case {
  readonly name: string;
  readonly locale: (typeof locales)[number];
  readonly chart: NativeChart;
  readonly xml: () => Promise<XmlElement>;
  readonly workbook: () => Promise<Uint8Array>;
}

const cases = Object.entries(charts).flatMap(([id, chart]) =>
  (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
    locales.flatMap((locale): readonly Case[] => {
      const plot = chart.plot(sources, { filters: noFilters, locale, mode });
      const native = plot?.native();
      if (!plot || !native || native.form === "table") return [];
      const subject = { plot, dataset: sources.dataset, filters: noFilters };
      const files = pptxOf(testDeck([subject], locale), { paint: paintNothing }).then((bytes) =>
        unzipSync(bytes),
      );
      return [
        {
          name: [id, mode, locale].filter((part) => part !== undefined).join(" "),
          locale,
          chart: native,
          xml: async () => partXml(await files, "ppt/charts/chart1.xml"),
          workbook: async () =>
            (await files)["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"] ?? new Uint8Array(),
        },
      ];
    }),
  ),
);

/** The rows of a sheet, as another program reads them. */
async function sheetOf(workbook: Case["workbook"], place: number) {
  const sheets = await readExcelFile(Buffer.from(await workbook()));
  return sheets[place]?.data ?? [];
}

/** The cached values of an element, by row. */
function cached(element: XmlElement | undefined): Readonly<Record<string, string>> {
  const points = element ? elementsOf(element, "c:pt") : [];
  return Object.fromEntries(points.map((point) => [point.attributes.idx ?? "", textOf(point)]));
}

it("exists for the charts that PowerPoint can draw itself", () => {
  const ids = new Set(cases.map(({ name }) => name.split(" ")[0]));
  expect([...ids]).toEqual(["funds", "fundProjects", "trainingVolume", "partyDuties"]);
  expect(charts.whatTheReportCounts.plot(sources, { filters: noFilters, locale: "en" })?.native()?.form).toBe(
    "table",
  );
});

describe.each(cases)("$name", ({ chart, locale, xml, workbook }) => {
  const rows = sheetRows(chart);
  const values = chart.series.map(({ points }) =>
    Object.fromEntries(
      rows.flatMap(({ place }, row) => {
        const point = place === null ? null : (points[place] ?? null);
        return point ? [[String(row), point]] : [];
      }),
    ),
  );

  it("draws each fact at its value in the unit of the axis", () => {
    for (const { statement, value } of chart.series
      .flatMap(({ points }) => points)
      .filter((point) => point !== null)) {
      // The whole is 100 percent, whatever it counts.
      const isWhole = chart.axis.isPercent && statement.unit !== "percent";
      expect(value).toBeCloseTo(isWhole ? 100 : statement.value / chart.axis.unit, 9);
      expect(value).toBeGreaterThanOrEqual(chart.axis.min);
      expect(value).toBeLessThanOrEqual(chart.axis.max);
    }
  });

  it("writes these values into the chart and into its workbook", async () => {
    const series = elementsOf(await xml(), "c:ser");
    const sheet = await sheetOf(workbook, 0);
    expect(series).toHaveLength(chart.series.length);
    series.forEach((element, place) => {
      const points = values[place] ?? {};
      const expected = Object.fromEntries(Object.entries(points).map(([row, { value }]) => [row, value]));
      const drawn = cached(elementsOf(element, "c:val")[0]);
      expect(Object.fromEntries(Object.entries(drawn).map(([row, value]) => [row, Number(value)]))).toEqual(
        expected,
      );
      const formula = textOf(elementsOf(elementsOf(element, "c:val")[0] ?? element, "c:f")[0] ?? element);
      const column = (/!\$([A-Z])\$2:/.exec(formula)?.[1] ?? "A").charCodeAt(0) - 65;
      expect(sheet[0]?.[column]).toBe(chart.series[place]?.name);
      expect(rows.map((_, row) => sheet[row + 1]?.[column] ?? null)).toEqual(
        rows.map((_, row) => expected[String(row)] ?? null),
      );
    });
  });

  it("reads each label from a cell of the workbook that has the figure with its bound", async () => {
    const sheet = await sheetOf(workbook, 0);
    const series = elementsOf(await xml(), "c:ser");
    series.forEach((element, place) => {
      const labelled = Object.entries(values[place] ?? {}).filter(([, { label }]) => label.length > 0);
      const [range] = elementsOf(element, "c15:datalabelsRange");
      expect(range !== undefined).toBe(labelled.length > 0);
      if (!range) return;
      const [, column = "", last] =
        /^Sheet1!\$([A-Z])\$2:\$\1\$(\d+)$/.exec(textOf(range.children[0] ?? range)) ?? [];
      expect(last).toBe(String(rows.length + 1));
      const cell = (row: string) => sheet[Number(row) + 1]?.[column.charCodeAt(0) - 65];
      const fields = elementsOf(element, "a:fld").map(textOf);
      expect(fields).toEqual(labelled.map(([row]) => cell(row)));
      expect(Object.values(cached(range))).toEqual(fields);
      expect(fields.map((words) => words.replaceAll(/\s/g, ""))).toEqual(
        labelled.map(([, { label }]) => (label[0] ?? "").replaceAll(/\s/g, "")),
      );
    });
  });

  it("has the same category names in both", async () => {
    const element = elementsOf(await xml(), "c:cat")[0];
    const sheet = await sheetOf(workbook, 0);
    const level = element && (elementsOf(element, "c:lvl")[0] ?? element);
    const names = Object.fromEntries(
      rows.flatMap(({ name }, row) => (name === "" ? [] : [[String(row), name]])),
    );
    expect(cached(level)).toEqual(names);
    const column = element && elementsOf(element, "c:lvl").length > 0 ? 1 : 0;
    expect(rows.map((_, row) => sheet[row + 1]?.[column] ?? "")).toEqual(rows.map(({ name }) => name));
  });

  it("gives the meaning of each value and its printed form on the second sheet", async () => {
    const sheet = await sheetOf(workbook, 1);
    const printed = chart.series.flatMap(({ points }) =>
      points.flatMap((point) => (point?.statement.kind === "fact" ? [point.statement.printed] : [])),
    );
    expect(
      sheet
        .slice(1)
        .map((row) => row[4])
        .filter((cell) => cell !== null),
    ).toEqual(printed);
  });

  it("labels every value with its bound", async () => {
    const shown = elementsOf(await xml(), "c:dLbl")
      .map(textOf)
      .join(" ");
    for (const { statement } of chart.series
      .flatMap(({ points }) => points)
      .filter((point) => point !== null)) {
      // Labels break between words.
      const words = labelledFigure(statement, locale).replaceAll(/[\s\u00a0]/g, "");
      expect(shown.replaceAll(/[\s\u00a0]/g, "")).toContain(words);
    }
  });

  it("fills each mark by its status", async () => {
    const series = elementsOf(await xml(), "c:ser");
    series.forEach((element, place) => {
      const own = (name: string) => element.children.filter((child) => child.name === name);
      for (const [row, { kind }] of Object.entries(values[place] ?? {})) {
        const byRow = (child: XmlElement) => elementsOf(child, "c:idx")[0]?.attributes.val === row;
        const label = elementsOf(element, "c:dLbl").find(byRow);
        const isLabel = chart.form === "dots" && chart.series[place]?.labels === "inside";
        const point = own("c:dPt").find(byRow) ?? own("c:marker")[0];
        const look = isLabel
          ? label?.children.find(({ name }) => name === "c:spPr")
          : point && elementsOf(point, "c:spPr")[0];
        const outline = look && elementsOf(look, "a:ln")[0];
        const isOutlined = outline?.children[0]?.name === "a:solidFill";
        const isHatched = look?.children[0]?.name === "a:pattFill";
        expect([isHatched, isOutlined]).toEqual([
          kind === "target",
          kind === "target" || kind === "rule" || kind === "whole",
        ]);
        if (kind === "target")
          expect(elementsOf(look ?? element, "a:pattFill")[0]?.attributes.prst).toBe("wdUpDiag");
      }
    });
  });

  it("has an axis from zero, or says that it is logarithmic", async () => {
    const root = await xml();
    const scaling = elementsOf(elementsOf(root, "c:valAx")[0] ?? root, "c:scaling")[0];
    const value = (name: string) => scaling && elementsOf(scaling, name)[0]?.attributes.val;
    if (chart.axis.scale === "log") {
      expect(value("c:logBase")).toBe("10");
      expect(textOf(elementsOf(root, "c:title")[0] ?? root)).toMatch(/log scale|对数刻度/);
    } else {
      expect([value("c:min"), value("c:logBase")]).toEqual(["0", undefined]);
    }
  });

  it("does not join dots and does not stack bars", async () => {
    const root = await xml();
    expect(elementsOf(root, "c:grouping").map(({ attributes }) => attributes.val)).toEqual([
      chart.form === "bars" ? "clustered" : "standard",
    ]);
    if (chart.form === "bars") return;
    for (const series of elementsOf(root, "c:ser")) {
      const line = series.children.find(({ name }) => name === "c:spPr");
      expect(line && elementsOf(line, "a:noFill")).toHaveLength(1);
    }
  });
});

it("calculates a label from the cell of its value", async () => {
  const formulasOf = async (name: string) => {
    const found = cases.find((each) => each.name === name);
    const files = unzipSync((await found?.workbook()) ?? new Uint8Array());
    const cells = elementsOf(partXml(files, "xl/worksheets/sheet1.xml"), "c");
    return cells.flatMap((cell) =>
      elementsOf(cell, "f").map((formula) => `${cell.attributes.r ?? ""}: ${textOf(formula)}`),
    );
  };
  expect(await formulasOf("funds zh")).toEqual(['D2: B2&"亿元"', 'D3: B3&"亿元"', 'D4: B4&"亿元"']);
  expect(await formulasOf("fundProjects en")).toEqual([
    'E2: "about "&TEXT(C2,"0.0")&"% (computed)"',
    'E3: "about "&TEXT(C3,"0.0")&"% (computed)"',
  ]);
  expect((await formulasOf("trainingVolume log zh")).slice(0, 2)).toEqual([
    'D2: "超"&B2&"万人次"',
    'D3: B3&"万人次"',
  ]);
});
