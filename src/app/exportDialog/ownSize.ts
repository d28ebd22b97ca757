import {
  cmPerInch,
  customLimits,
  defaultSettings,
  dpiLimits,
  type ExportSettings,
} from "../../export/settings";

type OwnSize = ExportSettings["custom"];

/** The texts of the fields for a size, which may temporarily not be numbers. */
export type TypedSize = Readonly<Record<"width" | "height" | "dpi", string>>;

/** The range allowed in a field, in its own unit. */
export interface Range {
  readonly smallest: number;
  readonly largest: number;
}

/** A typed size, or what is wrong with it. */
export interface ReadSize {
  /** Null if anything is wrong. */
  readonly size: OwnSize | null;
  /** The fields that are wrong, with their allowed ranges. */
  readonly faults: Readonly<Partial<Record<keyof TypedSize, Range>>>;
}

/** The texts of the fields for a size. */
export function typedSize({ width, height, dpi }: Pick<OwnSize, "width" | "height" | "dpi">): TypedSize {
  return { width: String(width), height: String(height), dpi: String(dpi) };
}

/** A typed number, in digits of any keyboard; null if it is not a number. */
function numberOf(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/[,、。]/g, ".");
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}

const isWithin = (value: number | null, { smallest, largest }: Range): value is number =>
  value !== null && value >= smallest && value <= largest;

const rounded = (length: number) => Math.round(length * 100) / 100;

/** The limits of a side: in px, or in hundredths of a cm that correspond to these px. */
function sideLimits(unit: OwnSize["unit"], dpi: number): Range {
  if (unit === "px") return customLimits;
  const cm = (pixels: number) => (pixels / dpi) * cmPerInch * 100;
  return {
    smallest: Math.ceil(cm(customLimits.smallest)) / 100,
    largest: Math.floor(cm(customLimits.largest)) / 100,
  };
}

/** Reads a typed size, and reports exactly the fields that are wrong. */
export function readSize(typed: TypedSize, unit: OwnSize["unit"]): ReadSize {
  const dpi = numberOf(typed.dpi);
  const isDpi = isWithin(dpi, dpiLimits);
  // Without a valid resolution a length in cm cannot be checked, so only the resolution is reported.
  if (unit === "cm" && !isDpi) return { size: null, faults: { dpi: dpiLimits } };
  const limits = sideLimits(unit, isDpi ? dpi : defaultSettings.custom.dpi);
  const [width, height] = [numberOf(typed.width), numberOf(typed.height)];
  if (isWithin(width, limits) && isWithin(height, limits)) {
    return { size: { width, height, unit, dpi: isDpi ? dpi : defaultSettings.custom.dpi }, faults: {} };
  }
  return {
    size: null,
    faults: {
      ...(isWithin(width, limits) ? {} : { width: limits }),
      ...(isWithin(height, limits) ? {} : { height: limits }),
    },
  };
}

/** The same lengths in the other unit, to the px or to a tenth of a mm. Texts that are not numbers stay as typed. */
export function convertedSize(typed: TypedSize, to: OwnSize["unit"]): TypedSize {
  const typedDpi = numberOf(typed.dpi);
  const dpi = isWithin(typedDpi, dpiLimits) ? typedDpi : defaultSettings.custom.dpi;
  const converted = (text: string) => {
    const length = numberOf(text);
    if (length === null) return text;
    return String(to === "px" ? Math.round((length / cmPerInch) * dpi) : rounded((length / dpi) * cmPerInch));
  };
  return { width: converted(typed.width), height: converted(typed.height), dpi: String(dpi) };
}
