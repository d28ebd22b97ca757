/** Paints a picture's SVG on a canvas and returns it as PNG; `density` is how many of its pixels one px takes. */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  density = 1,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    // An off-screen canvas encodes at once; one of the document waits up to a second for an idle moment.
    const canvas = new OffscreenCanvas(width * density, height * density);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser gives no canvas to paint on.");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(url);
  }
}
