interface Hsl {
  /** Degrees. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  /** 0 to 1. */
  readonly light: number;
}

function hslOf(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return { hue: 0, saturation: 0, light };
  return {
    hue: hueOf(red, green, blue),
    saturation: spread / (1 - Math.abs(2 * light - 1)),
    light,
  };
}

/** The hue of a colour in degrees. */
function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}

/** A share of 1 in thousandths of a percent. */
const thousandths = (part: number): number => Math.round(part * 100_000);

/**
 * The changes (hue, saturation, tint or shade) that turn one colour into another, both `#rrggbb`, as DrawingML elements.
 * With these, a soft colour follows its strong one when the theme changes. Null if a grey would have to become a colour.
 */
export function colorChanges(from: string, to: string): string | null {
  if (from === to) return "";
  const [base, target] = [hslOf(from), hslOf(to)];
  if (base.saturation === 0 && target.saturation > 0) return null;
  const turn = target.saturation === 0 ? 0 : target.hue - base.hue;
  const saturation = base.saturation === 0 ? 1 : target.saturation / base.saturation;
  const isTint = target.light > base.light;
  const kept = isTint ? (1 - target.light) / (1 - base.light) : target.light / (base.light || 1);
  return [
    turn === 0 ? "" : `<a:hueOff val="${Math.round(turn * 60_000)}"/>`,
    saturation === 1 ? "" : `<a:satMod val="${thousandths(saturation)}"/>`,
    `<a:lumMod val="${thousandths(kept)}"/>`,
    isTint ? `<a:lumOff val="${thousandths(1 - kept)}"/>` : "",
  ].join("");
}
