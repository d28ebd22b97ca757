import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { pngChunks } from "./pngChunks";
import { pngEncoder } from "./pngEncoder";

/** Pixels with the red, green, blue and opacity that a function gives each of them. */
function pixels(count: number, colorOf: (place: number) => readonly [number, number, number, number]) {
  return Uint8ClampedArray.from(Array.from({ length: count }, (_, place) => colorOf(place)).flat());
}

/** A PNG encoded from a few rows at a time: its pixel type, and its pixels as another program reads them. */
function encoded(rows: Uint8ClampedArray, width: number, isOpaque: boolean, rowsAtATime: number) {
  const height = rows.length / width / 4;
  const encoder = pngEncoder({ width, height, isOpaque });
  for (let row = 0; row < height; row += rowsAtATime) {
    encoder.add(rows.slice(row * width * 4, (row + rowsAtATime) * width * 4));
  }
  const png = encoder.png();
  return { png, type: pngChunks(png)[0]?.data[9], read: PNG.sync.read(Buffer.from(png)).data };
}

it("a picture with few colours takes one byte per pixel", () => {
  const rows = pixels(64 * 40, (place) => [place % 7, 100, 200, 255]);
  const { type, read, png } = encoded(rows, 64, true, 3);
  expect(type).toBe(3);
  expect([...read]).toEqual([...rows]);
  expect(pngChunks(png).map((chunk) => chunk.type)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
});

it("a picture with more than 256 colours keeps every one of them", () => {
  const rows = pixels(64 * 40, (place) => [place % 256, place >> 8, 7, 255]);
  const { type, read } = encoded(rows, 64, true, 7);
  expect(type).toBe(2);
  expect([...read]).toEqual([...rows]);
});

it.each([
  ["few", 3, 5],
  ["many", 6, 300],
])("every pixel keeps its opacity, with %s colours", (_, expected, colors) => {
  const rows = pixels(64 * 40, (place) => [place % colors, (place % colors) >> 8, 9, (place % colors) % 200]);
  const { type, read } = encoded(rows, 64, false, 40);
  expect(type).toBe(expected);
  expect([...read]).toEqual([...rows]);
});

it("the bytes do not depend on how many rows are added at a time", () => {
  const rows = pixels(64 * 40, (place) => [place % 11, 0, 0, 255]);
  expect(encoded(rows, 64, true, 1).png).toEqual(encoded(rows, 64, true, 40).png);
});

// Compressed piece by piece, one in three pictures like these became data that no program can read.
it("pictures with wide empty bands between marks are readable", () => {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const grey = (place: number): number => {
    const [x, y] = [place % 1000, Math.floor(place / 1000)];
    if (y % 40 >= 10 || x < 200 || x >= 900) return 0;
    if (random() < 0.1) return 1 + Math.floor(random() * 100);
    return x % 50 === 0 ? 2 : 0;
  };
  for (let picture = 0; picture < 6; picture += 1) {
    const rows = pixels(1000 * 400, (place) => [grey(place), 0, 0, 255]);
    const { type, read } = encoded(rows, 1000, true, 64);
    expect(type).toBe(3);
    expect(Buffer.compare(read, Buffer.from(rows))).toBe(0);
  }
});
