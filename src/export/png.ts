import { ExportFault } from "./exportFault";
import type { Painter } from "./painter";

/** Paints in a browser's page: only there can an SVG be read as an image. */
export const paintPng: Painter = async (svg, { width, height }, density) => {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    // An off-screen canvas encodes at once; one of the document waits up to a second for an idle moment.
    const canvas = new OffscreenCanvas(Math.round(width * density), Math.round(height * density));
    const context = canvas.getContext("2d");
    if (!context) {
      throw new ExportFault({
        zh: "浏览器没有给出画布，可能是内存不足。请降低倍率再试。",
        en: "The browser gave no canvas, perhaps for want of memory. Try a lower density.",
      });
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: "image/png" });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};
