import { ExportFault } from "../exportFault";
import { nextTask } from "../nextTask";
import type { Painter } from "./painter";

/** As many pixels as are painted at a time: few enough that the page goes on answering in between. */
const stripArea = 2 ** 20;

/** Paints in a browser's page, strip by strip: only there can an SVG be read as an image. */
export const paintPng: Painter = async (svg, { width, height }, density) => {
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    // An off-screen canvas encodes at once; one of the document waits up to a second for an idle moment.
    const canvas = new OffscreenCanvas(across, down);
    const context = contextOf(canvas);
    const step = Math.max(1, Math.floor(stripArea / across));
    for (let top = 0; top < down; top += step) {
      const strip = new OffscreenCanvas(across, Math.min(step, down - top));
      contextOf(strip).drawImage(image, 0, -top, across, down);
      const painted = strip.transferToImageBitmap();
      context.drawImage(painted, 0, top);
      painted.close();
      await nextTask();
    }
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context) return context;
  throw new ExportFault({
    zh: "浏览器没有给出画布，可能是内存不足。请降低倍率再试。",
    en: "The browser gave no canvas, perhaps for want of memory. Try a lower density.",
  });
}
