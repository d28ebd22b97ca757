import { ExportFault } from "../exportFault";
import { nextTask } from "../nextTask";
import type { Painter } from "./painter";

/** As many pixels as are painted at a time: few enough that the page goes on answering in between. */
const stripArea = 2 ** 20;

/** Paints a picture in strips as wide as it is, from the top. */
export type StripPainter = (...picture: Parameters<Painter>) => Promise<readonly ImageBitmap[]>;

/** Paints in a browser's page: only there can an SVG be read as an image. */
export const paintStrips: StripPainter = async (svg, { width, height }, density) => {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const step = Math.max(1, Math.floor(stripArea / across));
    const strips: ImageBitmap[] = [];
    for (let top = 0; top < down; top += step) {
      const strip = new OffscreenCanvas(across, Math.min(step, down - top));
      contextOf(strip).drawImage(image, 0, -top, across, down);
      strips.push(strip.transferToImageBitmap());
      await nextTask();
    }
    return strips;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** The PNG of strips, in a page or in a thread of its own; the strips are used up. */
export async function pngOfStrips(strips: readonly ImageBitmap[]): Promise<Uint8Array> {
  const across = strips[0]?.width ?? 1;
  const down = strips.reduce((sum, { height }) => sum + height, 0);
  // An off-screen canvas encodes at once; one of the document waits up to a second for an idle moment.
  const canvas = new OffscreenCanvas(across, down);
  const context = contextOf(canvas);
  let top = 0;
  for (const strip of strips) {
    context.drawImage(strip, 0, top);
    top += strip.height;
    strip.close();
    await nextTask();
  }
  const blob = await canvas.convertToBlob({ type: "image/png" });
  return new Uint8Array(await blob.arrayBuffer());
}

/** Paints and encodes in the page itself. */
export const paintPng: Painter = async (...picture) => pngOfStrips(await paintStrips(...picture));

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context) return context;
  throw new ExportFault({
    zh: "浏览器无法提供画布，可能是内存不足。请降低倍率再试。",
    en: "The browser could not provide a canvas; it may be short of memory. Try a lower density.",
  });
}
