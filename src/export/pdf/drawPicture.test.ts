import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { isWithoutPoppler, pdfWith, pictureWith, poppler, popplerNote } from "../../testing/pdfForTests";

const white = [255, 255, 255];

function painted(pdf: Uint8Array, page = 1): PNG {
  // Not pdftoppm, which moves horizontal lines to whole pixels.
  const options = ["-png", "-r", "144", "-f", String(page), "-l", String(page), "-singlefile", "-", "-"];
  return PNG.sync.read(poppler("pdftocairo", options, pdf));
}

function paintedSvg(svg: string): PNG {
  return PNG.sync.read(Buffer.from(new Resvg(svg).render().asPng()));
}

function colorAt({ data, width }: PNG, x: number, y: number): readonly number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

/** The mean difference of two pictures of the same size, over all pixels and colours, 0–255. */
function difference(one: PNG, other: PNG): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const sum = one.data.reduce((total, value, place) => total + Math.abs(value - (other.data[place] ?? 0)), 0);
  return sum / (one.width * one.height * 3);
}

describe.skipIf(isWithoutPoppler)(`pages compared with their SVG (${popplerNote})`, () => {
  // Two renderers smooth edges differently, most of all those of letters. Without letters the difference is 0.32 and 0.20;
  // the hatching alone makes 0.52 and 5.4.
  it.each([
    { name: "provinceMap-record-zh", shapes: 0.35, whole: 3 },
    { name: "countyExits-en", shapes: 0.3, whole: 3 },
  ])("$name looks the same", async ({ name, shapes, whole }) => {
    const svg = readFileSync(`src/charts/__golden__/${name}.svg`, "utf8");
    const withoutLetters = svg.replace(/<text[^>]*>[^<]*<\/text>/g, "");
    const pdf = await pdfWith(withoutLetters, svg);
    expect(difference(painted(pdf, 1), paintedSvg(withoutLetters))).toBeLessThan(shapes);
    expect(difference(painted(pdf, 2), paintedSvg(svg))).toBeLessThan(whole);
  });

  it("a group is clipped to its clip path", async () => {
    const image = painted(
      await pdfWith(
        pictureWith(
          `<defs><clipPath id="c"><path d="M100 100h100v100h-100Z"/></clipPath></defs><g clip-path="url(#c)"><rect width="1920" height="1080" fill="#0000ff"/></g>`,
        ),
      ),
    );
    expect(colorAt(image, 150, 150)).toEqual([0, 0, 255]);
    for (const [x, y] of [
      [97, 150],
      [203, 150],
      [150, 97],
      [150, 203],
    ] as const) {
      expect(colorAt(image, x, y)).toEqual(white);
    }
  });

  it("what lies below something translucent stays visible", async () => {
    const image = painted(
      await pdfWith(
        pictureWith(
          `<rect width="200" height="200" fill="#000"/><rect width="100" height="200" fill="#fff" fill-opacity="0.5"/><path d="M150 0V200" stroke="rgba(255,255,255,0.5)" stroke-width="20"/>`,
        ),
      ),
    );
    expect([50, 120, 150].map((x) => (colorAt(image, x, 100)[0] ?? 0) >> 4)).toEqual([8, 0, 8]);
  });
});

describe("anything that would be lost is named in an error", () => {
  it.each([
    [`<ellipse rx="1" ry="2"/>`, "There is no drawing the SVG element <ellipse>."],
    [`<g><image href="x"/></g>`, "There is no drawing the SVG element <image>."],
    [`<g filter="url(#f)"/>`, `There is no drawing the attribute filter="url(#f)" of <g>.`],
    [
      `<text font-style="italic">a</text>`,
      `There is no drawing the attribute font-style="italic" of <text>.`,
    ],
    [`<path d="M0 0X" fill="#000"/>`, `There is no reading the path "M0 0X".`],
    [`<rect width="1" height="1" fill="teal"/>`, `There is no colour "teal".`],
    [`<rect width="1" height="1" fill="url(#p)"/>`, `There is no colour "url(#p)".`],
    [`<rect width="1" height="1" transform="skewX(3)"/>`, `There is no drawing the transform "skewX".`],
    [`<g clip-path="url(#c)"/>`, `The PDF cannot clip to "url(#c)".`],
    [`<pattern id="p"/>`, "There is no drawing the SVG element <pattern>."],
  ])("%s", async (contents, message) => {
    await expect(pdfWith(pictureWith(contents))).rejects.toThrow(message);
  });

  it("something that is not a picture is named in an error", async () => {
    await expect(pdfWith("<html></html>")).rejects.toThrow("This is not one SVG picture.");
  });
});
