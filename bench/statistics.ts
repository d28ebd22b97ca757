function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** The result of several runs: the median, and how far the quartiles are from it on average. */
export interface Measured {
  readonly median: number;
  /** Half the distance between the quartiles. */
  readonly spread: number;
}

/** Median and spread of measurements; null if there are none. */
export function measured(values: readonly (number | null)[]): Measured | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2;
  return { median: quantile(sorted, 0.5), spread };
}

/** The exponent with which time grows with size: the slope of a straight line fitted through the logarithms. */
export function exponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (axis: "x" | "y") => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [x, y] = [mean("x"), mean("y")];
  const rise = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  const run = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  return rise / run;
}
