import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { sansFamily, serifFamily } from "../../src/render/theme";
import { lettersOf } from "../../src/export/pdf/drawText";
import { slicesFor } from "../../src/export/pdf/fontSlices";
import type { PaintSize } from "../../src/export/picture/painter";
import { pngEncoder } from "../../src/export/picture/pngEncoder";
import type { LoadFont } from "../../src/export/pdf/loadFont";
import { faceFonts } from "../../src/export/pdf/registerFonts";
import { elementsIn, svgTree } from "../../src/export/drawing/svgTree";

/**
 * Paints pictures without a browser, with the fonts that come with the project: the same pixels on every machine, whatever
 * fonts it has. Each picture gets fonts with just its own characters, since the library reads a font again for every letter.
 * Characters that these fonts lack, such as emoji in a title, are left to the fonts of the machine.
 */
export function resvgPainter(loadFont: LoadFont) {
  return async (
    svg: string,
    size: Pick<PaintSize, "width" | "isOpaque">,
    density: number,
  ): Promise<Uint8Array> => {
    const texts = [...elementsIn(svgTree(svg))].filter(({ tag }) => tag === "text");
    const fonts = await faceFonts(texts, loadFont, isInFaces);
    const folder = await mkdtemp(join(tmpdir(), "atlas-paint-"));
    try {
      const fontFiles = await Promise.all(
        [...fonts].map(async ([name, font]) => {
          const file = join(folder, `${name}.ttf`);
          await writeFile(file, font);
          return file;
        }),
      );
      const picture = new Resvg(asLibraryReads(svg), {
        font: {
          fontFiles,
          loadSystemFonts: texts.some((text) => !Array.from(lettersOf(text)).every(isInFaces)),
          defaultFontFamily: "Noto Sans SC",
        },
        fitTo: { mode: "width", value: Math.round(size.width * density) },
      });
      const { width, height, pixels } = picture.render();
      const encoder = pngEncoder({ width, height, isOpaque: size.isOpaque ?? false });
      encoder.add(separated(pixels));
      return encoder.png();
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Undoes the library's multiplication of colours by opacity. */
function separated(pixels: Uint8Array): Uint8ClampedArray {
  const own = new Uint8ClampedArray(pixels);
  for (let at = 3; at < own.length; at += 4) {
    const opacity = own[at] ?? 0;
    if (opacity === 0 || opacity === 255) continue;
    for (let part = at - 3; part < at; part += 1) own[part] = ((own[part] ?? 0) * 255) / opacity;
  }
  return own;
}

function isInFaces(character: string): boolean {
  return slicesFor(character).length > 0;
}

/**
 * Adapts a picture to two limits of the library: it looks up only the first font of a list, and applies `dy` only to the
 * first letter of a text.
 */
function asLibraryReads(svg: string): string {
  return svg
    .replaceAll(sansFamily, "Noto Sans SC")
    .replaceAll(serifFamily, "Noto Serif SC")
    .replace(/<text [^>]*>/g, withoutShift);
}

/** A text's tag with the shift of its letters, in em, included in its position. */
function withoutShift(tag: string): string {
  const [shift, em] = / dy="([\d.]+)em"/.exec(tag) ?? [];
  const size = / font-size="([\d.]+)(?:px)?"/.exec(tag)?.[1];
  if (shift === undefined || size === undefined) return tag;
  const y = Number(/ y="(-?[\d.]+)"/.exec(tag)?.[1] ?? 0) + Number(em) * Number(size);
  return tag
    .replace(shift, "")
    .replace(/ y="[^"]*"/, "")
    .replace("<text", `<text y="${y}"`);
}
