import type { CountyExits } from "../dataset/countyExits";
import { seededRandom } from "./seededRandom";

/** The layout of the invented province: a grid of counties, with blocks of them as prefectures. */
const grid = { columns: 60, rows: 50, blockColumns: 10, blockRows: 5, pointsPerSide: 12 } as const;

/** The number of counties in the invented province. */
export const inventedCounties = grid.columns * grid.rows;

const blocksAcross = grid.columns / grid.blockColumns;

function prefectureCode(column: number, row: number): number {
  const block = Math.floor(row / grid.blockRows) * blocksAcross + Math.floor(column / grid.blockColumns);
  return 900000 + (block + 1) * 100;
}

function countyCode(column: number, row: number): string {
  const within = (row % grid.blockRows) * grid.blockColumns + (column % grid.blockColumns);
  return String(prefectureCode(column, row) + within + 1);
}

function properties(
  code: string,
  kind: { readonly zh: string; readonly en: string },
  cp: [number, number],
  parent: number,
) {
  const number = Number(code) - 900000;
  const name = `第${number}${kind.zh}`;
  return {
    code,
    name,
    shortName: name,
    pinyin: `Dì${number}`,
    enName: `Number${number} ${kind.en}`,
    parent,
    parentName: "",
    cp,
  };
}

/** A side of a cell of the grid: the number of its arc, from west to east or from north to south. */
const across = (column: number, row: number): number => row * grid.columns + column;
const down = (column: number, row: number): number =>
  (grid.rows + 1) * grid.columns + row * (grid.columns + 1) + column;

/** The ring around a rectangle of cells, clockwise. An arc in reverse direction is written as its complement. */
function ringAround(column: number, row: number, columns: number, rows: number): number[] {
  const along = (count: number) => Array.from({ length: count }, (_, step) => step);
  return [
    ...along(columns).map((step) => across(column + step, row)),
    ...along(rows).map((step) => down(column + columns, row + step)),
    ...along(columns).map((step) => ~across(column + columns - 1 - step, row + rows)),
    ...along(rows).map((step) => ~down(column, row + rows - 1 - step)),
  ];
}

/** An invented province of 3,000 counties in 60 prefectures, as a TopoJSON file with the same properties as ours. */
export function inventedProvince(): unknown {
  const random = seededRandom(28);
  const jitter = (size: number) => (random() - 0.5) * size;
  const step = { longitude: 0.12, latitude: 0.1 };
  const corners = Array.from({ length: grid.rows + 1 }, (_r, row) =>
    Array.from({ length: grid.columns + 1 }, (_c, column): [number, number] => [
      101 + column * step.longitude + jitter(0.05),
      34 - row * step.latitude + jitter(0.04),
    ]),
  );
  const cornerAt = (column: number, row: number): [number, number] => corners[row]?.[column] ?? [0, 0];
  const side = (from: [number, number], to: [number, number]): [number, number][] =>
    Array.from({ length: grid.pointsPerSide + 1 }, (_, place) => {
      const share = place / grid.pointsPerSide;
      const wobble = place === 0 || place === grid.pointsPerSide ? 0 : 0.008;
      return [
        from[0] + (to[0] - from[0]) * share + jitter(wobble),
        from[1] + (to[1] - from[1]) * share + jitter(wobble),
      ];
    });
  const arcs = [
    ...Array.from({ length: grid.rows + 1 }, (_r, row) =>
      Array.from({ length: grid.columns }, (_c, column) =>
        side(cornerAt(column, row), cornerAt(column + 1, row)),
      ),
    ).flat(),
    ...Array.from({ length: grid.rows }, (_r, row) =>
      Array.from({ length: grid.columns + 1 }, (_c, column) =>
        side(cornerAt(column, row), cornerAt(column, row + 1)),
      ),
    ).flat(),
  ];
  const middle = (column: number, row: number, columns: number, rows: number): [number, number] => [
    101 + (column + columns / 2) * step.longitude,
    34 - (row + rows / 2) * step.latitude,
  ];
  const cells = (everyColumn: number, everyRow: number) =>
    Array.from({ length: grid.rows / everyRow }, (_r, row) =>
      Array.from({ length: grid.columns / everyColumn }, (_c, column) => ({
        column: column * everyColumn,
        row: row * everyRow,
      })),
    ).flat();
  const layer = (columns: number, rows: number, propertiesOf: (column: number, row: number) => object) => ({
    type: "GeometryCollection",
    geometries: cells(columns, rows).map(({ column, row }) => ({
      type: "Polygon",
      arcs: [ringAround(column, row, columns, rows)],
      properties: propertiesOf(column, row),
    })),
  });
  return {
    type: "Topology",
    credit: "Made up",
    licence: "CC0",
    arcs,
    objects: {
      counties: layer(1, 1, (column, row) =>
        properties(
          countyCode(column, row),
          { zh: "县", en: "County" },
          middle(column, row, 1, 1),
          prefectureCode(column, row),
        ),
      ),
      prefectures: layer(grid.blockColumns, grid.blockRows, (column, row) =>
        properties(
          String(prefectureCode(column, row)),
          { zh: "市", en: "City" },
          middle(column, row, grid.blockColumns, grid.blockRows),
          900000,
        ),
      ),
    },
  };
}

/** An invented record for it: every second county, in three batches. */
export const inventedExits: CountyExits = {
  about: "Made up.",
  batches: [2017, 2018, 2019].map((year, batch) => {
    const counties = Array.from({ length: grid.rows }, (_r, row) =>
      Array.from({ length: grid.columns }, (_c, column) => ({ column, row })),
    )
      .flat()
      .filter(({ column, row }) => (column + row * 7) % 6 === batch * 2)
      .map(({ column, row }) => ({ code: countyCode(column, row), name: `第${countyCode(column, row)}县` }));
    return {
      year,
      announced: `${year + 1}-01-01`,
      count: counties.length,
      source: { zh: "虚构", en: "Made up", url: null },
      counties,
    };
  }),
};
