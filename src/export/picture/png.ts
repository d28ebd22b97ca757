import { ExportFault } from "../exportFault";
import { nextTask } from "../nextTask";
import type { Painter, PaintSize } from "./painter";
import { pngEncoder } from "./pngEncoder";

/** The number of pixels painted at a time: few enough for the page to stay responsive. */
const stripArea = 2 ** 19;

/** A canvas may be at least this wide in every browser. */
const widestCanvas = 4096;

/** The pixels of a strip as wide as the picture. */
export type Strip = Uint8ClampedArray<ArrayBuffer>;

/** Paints a picture in strips from the top, and hands over each while painting the next. */
export type StripPainter = (
  svg: string,
  size: PaintSize,
  density: number,
  take: (strip: Strip) => Promise<void>,
) => Promise<void>;

/** A picture's size in pixels. */
function pixelSize({ width, height, isOpaque = false }: PaintSize, density: number) {
  return { width: Math.round(width * density), height: Math.round(height * density), isOpaque };
}

/** Paints in a browser's page, since only a page can load an SVG as an image. */
export const paintStrips: StripPainter = async (svg, size, density, take) => {
  const { width, height } = pixelSize(size, density);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(size.width, size.height);
    image.src = url;
    await image.decode();
    const step = Math.max(1, Math.floor(stripArea / width));
    let taken = Promise.resolve();
    for (let top = 0; top < height; top += step) {
      const strip = paintedStrip(image, { width, height }, top, Math.min(step, height - top));
      await taken;
      taken = take(strip);
      await nextTask();
    }
    await taken;
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Some rows of an image scaled to a size, painted in pieces side by side. */
function paintedStrip(
  image: HTMLImageElement,
  { width, height }: { readonly width: number; readonly height: number },
  top: number,
  rows: number,
): Strip {
  const strip = new Uint8ClampedArray(width * rows * 4);
  for (let left = 0; left < width; left += widestCanvas) {
    const across = Math.min(widestCanvas, width - left);
    const context = contextOf(new OffscreenCanvas(across, rows));
    prove(context);
    context.drawImage(image, -left, -top, width, height);
    const { data } = context.getImageData(0, 0, across, rows);
    if (across === width) return data;
    for (let row = 0; row < rows; row += 1) {
      strip.set(data.subarray(row * across * 4, (row + 1) * across * 4), (row * width + left) * 4);
    }
  }
  return strip;
}

/** A painter that gets its strips from elsewhere, such as from the page if this is a worker. */
export function pngPainter(paint: StripPainter): Painter {
  return async (svg, size, density) => {
    const encoder = pngEncoder(pixelSize(size, density));
    await paint(svg, size, density, (strip) => {
      encoder.add(strip);
      return Promise.resolve();
    });
    return encoder.png();
  };
}

/** Paints and encodes in the page itself. */
export const paintPng: Painter = pngPainter(paintStrips);

/**
 * Paints and reads back the last pixel of a canvas: browsers give pages that they protect from being recognised other
 * pixels than were painted, and empty ones where they are short of memory.
 */
function prove(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const pixel = [width - 1, height - 1, 1, 1] as const;
  for (const colour of [
    [255, 0, 0],
    [0, 128, 255],
  ] as const) {
    context.fillStyle = `rgb(${colour.join()})`;
    context.fillRect(...pixel);
    const { data } = context.getImageData(...pixel);
    // Some browsers change a colour by one step, which nobody sees.
    if (colour.some((value, channel) => Math.abs(value - (data[channel] ?? 0)) > 4))
      throw new ExportFault(changed);
  }
  context.clearRect(...pixel);
}

const changed = {
  zh: "浏览器改动或清空了网页画出的像素，可能是隐私保护设置或内存不足所致，这张PNG没有保存。请改存SVG、PDF或PPTX，或对本网站关闭这项保护后再试。",
  en: "The browser changes or empties the pixels that this page paints, either to protect your privacy or for lack of memory, so this PNG has not been saved. Save as SVG, PDF or PPTX instead, or turn that protection off for this site and try again.",
};

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context) return context;
  throw new ExportFault({
    zh: "浏览器无法提供画布，可能是内存不足。请降低倍率再试。",
    en: "The browser could not provide a canvas; it may be short of memory. Try a lower density.",
  });
}
