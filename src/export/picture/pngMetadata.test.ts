import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { pngChunks, pngOfChunks, type PngChunk } from "./pngChunks";
import { originOf, withOrigin, type PictureOrigin } from "./pngMetadata";

/** A picture of 3 × 2 pixels in different colours. */
function picture(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  for (let at = 0; at < png.data.length; at++) png.data[at] = (at * 37) % 256;
  return new Uint8Array(PNG.sync.write(png));
}

const origin: PictureOrigin = {
  view: "?initiatives=5,8&lang=zh&mode=trainingVolume.linear",
  title: "子基金投放的资金，企业已用 55.0% 😀 <b>&\"'",
  source: "来源：《脱贫大决战：贵州大扶贫系列报道之二十八》，2019年1月16日，第八节",
  edition: "1.0.0",
  chart: "funds",
};

const own = (text: string): PngChunk => ({
  type: "iTXt",
  data: new TextEncoder().encode(`guizhou-atlas\0${text}`),
});

function withChunk(chunk: PngChunk): Uint8Array {
  const [header, ...others] = pngChunks(picture());
  if (!header) throw new Error("The picture has no header.");
  return pngOfChunks([header, chunk, ...others]);
}

/** The fault thrown when a file is read. */
function faultOf(png: Uint8Array): unknown {
  try {
    return originOf(png);
  } catch (error) {
    return error instanceof Error && "fault" in error ? error.fault : error;
  }
}

test("the origin is read back unchanged, including Chinese, emoji and markup", () => {
  expect(originOf(withOrigin(picture(), origin, 144))).toEqual(origin);
});

test("a picture without an origin is not one of ours", () => {
  expect(originOf(picture())).toBeNull();
});

test("the pixels stay the same", () => {
  const decoded = PNG.sync.read(Buffer.from(withOrigin(picture(), origin, 96)));
  expect([decoded.width, decoded.height]).toEqual([3, 2]);
  expect(decoded.data.equals(PNG.sync.read(Buffer.from(picture())).data)).toBe(true);
});

test("other programs find title, source, software and density where they expect them", () => {
  const chunks = pngChunks(withOrigin(picture(), origin, 300));
  const texts = chunks
    .filter(({ type }) => type === "iTXt")
    .map(({ data }) => new TextDecoder().decode(data).split("\0\0\0\0\0"));
  expect(texts).toEqual([
    ["Title", origin.title],
    ["Source", origin.source],
    ["Software", "Guizhou Poverty-Alleviation Atlas"],
    ["guizhou-atlas", JSON.stringify(origin)],
  ]);
  const density = chunks.find(({ type }) => type === "pHYs");
  // 300 pixels per inch are 11811 per metre.
  expect([...(density?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(["IHDR", "sRGB", "pHYs"]);
});

test("an unknown density is left out", () => {
  const types = pngChunks(withOrigin(picture(), origin, null)).map(({ type }) => type);
  expect(types).not.toContain("pHYs");
});

test("a second origin replaces the first", () => {
  const second = { ...origin, chart: "microCredit", view: "" };
  const png = withOrigin(withOrigin(picture(), origin, 96), second, 96);
  expect(png).toEqual(withOrigin(picture(), second, 96));
  expect(originOf(png)).toEqual(second);
});

test("the same picture and origin give the same bytes", () => {
  expect(withOrigin(picture(), origin, 96)).toEqual(withOrigin(picture(), origin, 96));
});

test("a file cut off anywhere is reported as such", () => {
  const whole = withOrigin(picture(), origin, 96);
  for (let length = 8; length < whole.length; length++) {
    expect(faultOf(whole.subarray(0, length))).toBe("cut");
  }
});

test("a flipped bit is noticed wherever it is", () => {
  const whole = withOrigin(picture(), origin, 96);
  for (let at = 8; at < whole.length; at++) {
    const flipped = whole.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(["checksum", "cut"]).toContain(faultOf(flipped));
  }
});

test("a file that is no PNG is told apart from a PNG that is not ours", () => {
  expect(faultOf(new Uint8Array())).toBe("notPng");
  expect(faultOf(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe("notPng");
  const [, ...headless] = pngChunks(picture());
  expect(faultOf(pngOfChunks(headless))).toBe("notPng");
});

test("a length beyond the end of the file means a file that is cut off, and allocates nothing", () => {
  const png = withOrigin(picture(), origin, 96);
  new DataView(png.buffer).setUint32(8, 0xffffffff);
  expect(faultOf(png)).toBe("cut");
});

test("an origin of another shape is refused, with the reason", () => {
  const texts = [
    "\0\0\0\0{",
    "\0\0\0\0[]",
    "\0\0\0\0" + JSON.stringify({ ...origin, view: "javascript:alert(1)" }),
    "\0\0\0\0" + JSON.stringify({ ...origin, chart: 3 }),
    "\u0001\0\0\0" + JSON.stringify(origin),
    "",
  ];
  expect(texts.map((text) => faultOf(withChunk(own(text))))).toEqual(texts.map(() => "origin"));
});

test("an origin of a million letters is not read", () => {
  const long = { ...origin, title: "题".repeat(400_000) };
  expect(faultOf(withOrigin(picture(), long, null))).toBe("origin");
});

test("bytes after the end of the picture do no harm", () => {
  const png = withOrigin(picture(), origin, 96);
  expect(originOf(new Uint8Array([...png, 1, 2, 3]))).toEqual(origin);
});

test("texts by other programs under other keywords are ignored", () => {
  const foreign = withChunk({
    type: "tEXt",
    data: new TextEncoder().encode(`Comment\0${JSON.stringify(origin)}`),
  });
  expect(originOf(foreign)).toBeNull();
});
