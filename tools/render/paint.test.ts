import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { sansFamily, serifFamily } from "../../src/render/theme";
import { nodeFonts } from "../../src/export/pdf/nodeFonts";
import { resvgPainter } from "./paint";

const paint = resvgPainter(nodeFonts());

interface Lettering {
  readonly family?: string;
  readonly weight?: string;
}

/** A text as in our pictures, painted without a background, 200 × 40 px. */
async function painted(text: string, { family = sansFamily, weight = "normal" }: Lettering = {}) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text dy="0.35em" text-anchor="start" font-size="30px" font-family="${family}" font-weight="${weight}" transform="translate(4 20)" fill="#000000">${text}</text></svg>`;
  return PNG.sync.read(Buffer.from(await paint(svg, { width: 200 }, 1)));
}

/** The amount of ink in a picture, in pixels. */
function inkOf({ data }: PNG): number {
  return data.reduce((ink, value, at) => ink + (at % 4 === 3 ? value / 255 : 0), 0);
}

/** The first and the last row that contain ink. */
function rowsOf({ data, width, height }: PNG): readonly number[] {
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
    data.subarray(row * width * 4, (row + 1) * width * 4).some((value, at) => at % 4 === 3 && value > 64),
  );
  return [rows.at(0) ?? -1, rows.at(-1) ?? -1];
}

test("Chinese characters are painted as such, not as boxes", async () => {
  const [country, household] = [await painted("国"), await painted("户")];
  expect(inkOf(country)).toBeGreaterThan(100);
  expect(country.data.equals(household.data)).toBe(false);
});

test("the three faces differ", async () => {
  const inks = [
    inkOf(await painted("贵州 2018")),
    inkOf(await painted("贵州 2018", { weight: "bold" })),
    inkOf(await painted("贵州 2018", { family: serifFamily, weight: "bold" })),
  ];
  expect(new Set(inks.map(Math.round)).size).toBe(3);
  expect(inks[1]).toBeGreaterThan(inks[0] ?? 0);
});

test("a text is on one line in either direction of reading", async () => {
  const [latinTop, latinBottom] = rowsOf(await painted("nx"));
  const [top, bottom] = rowsOf(await painted("שש nx"));
  expect(Math.abs((bottom ?? 0) - (latinBottom ?? 0))).toBeLessThanOrEqual(2);
  expect(Math.abs((top ?? 0) - (latinTop ?? 0))).toBeLessThanOrEqual(6);
});

test("the same picture gives the same bytes, and nothing is left behind", async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("guizhou-atlas-paint-"));
  const before = left();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#2b3f7a"/></svg>`;
  const [first, second] = [await paint(svg, { width: 20 }, 3), await paint(svg, { width: 20 }, 3)];
  expect(first).toEqual(second);
  const { width, height, data } = PNG.sync.read(Buffer.from(first));
  expect([width, height, ...data.subarray(0, 4)]).toEqual([60, 30, 0x2b, 0x3f, 0x7a, 255]);
  expect(left()).toEqual(before);
});
