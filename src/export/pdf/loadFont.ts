export type FontFamily = "sans" | "serif";
export type FontWeight = 400 | 700;

/** A face in which pictures are set. */
export interface FontStyle {
  readonly family: FontFamily;
  readonly weight: FontWeight;
}

/**
 * Loads a slice of a face as a WOFF file. Slices are named as in the font's packages: a number, or `latin`, `latin-ext`,
 * `cyrillic`, `vietnamese`. Rejects with a `FontSliceError`.
 */
export type LoadFont = (family: FontFamily, weight: FontWeight, slice: string) => Promise<Uint8Array>;

/** A slice of a font that could not be loaded. */
export class FontSliceError extends Error {
  override readonly name = "FontSliceError";
  /** The slice's name; `file` names the missing file. */
  readonly slice: string;
  readonly file: string;

  constructor(file: string, slice: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The font file ${file}, which the PDF needs for its text, could not be loaded (${reason}). Check the connection and export again.`,
      { cause },
    );
    this.slice = slice;
    this.file = file;
  }
}

/** The name of a slice's file in its package, which is named by the first part. */
function sliceFile(family: FontFamily, weight: FontWeight, slice: string) {
  const name = `noto-${family}-sc`;
  return { package: `@fontsource/${name}`, file: `${name}-${slice}-${weight}-normal.woff` };
}

const woffSignature = 0x774f4646;

/** The bytes of a WOFF file, which says itself how long it is; throws where they are cut off or something else. */
function wholeFont(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole =
    bytes.length >= 12 && view.getUint32(0) === woffSignature && view.getUint32(8) === bytes.length;
  if (!isWhole) throw new Error("it is cut off or no font");
  return bytes;
}

/** Asks `read` once for each slice; a slice that failed is asked for again the next time. */
export function rememberedFonts(read: (packageName: string, file: string) => Promise<Uint8Array>): LoadFont {
  const remembered = new Map<string, Promise<Uint8Array>>();
  return (family, weight, slice) => {
    const { package: packageName, file } = sliceFile(family, weight, slice);
    const known = remembered.get(file);
    if (known) return known;
    const bytes = read(packageName, file)
      .then(wholeFont)
      .catch((cause: unknown) => {
        remembered.delete(file);
        throw new FontSliceError(file, slice, cause);
      });
    remembered.set(file, bytes);
    return bytes;
  };
}
