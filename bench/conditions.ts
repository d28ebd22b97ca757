/** How slow machine and line are made, and how large the window is. Every load starts with an empty cache. */
export interface Condition {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** Bytes a second and round trip in ms; null leaves the line alone. */
  readonly line: { readonly bytesPerSecond: number; readonly latency: number } | null;
}

const wide = { width: 1440, height: 900 } as const;
const phone = { width: 390, height: 844 } as const;
const slowLine = { bytesPerSecond: 200_000, latency: 150 } as const;

/** The conditions of every load. */
export const lines: readonly Condition[] = [
  { name: "1440 × 900, slow", viewport: wide, cpu: 4, line: slowLine },
  { name: "390 × 844, slow", viewport: phone, cpu: 4, line: slowLine },
  { name: "1440 × 900, full speed", viewport: wide, cpu: 1, line: null },
  { name: "390 × 844, full speed", viewport: phone, cpu: 1, line: null },
];

/** The machine as it is. */
export const fastMachine: Condition = { name: "full speed", viewport: wide, cpu: 1, line: null };

/** A slow machine whose line does not matter. */
export const slowMachine: Condition = { name: "CPU ÷ 4", viewport: wide, cpu: 4, line: null };

/** The conditions of what is done with a loaded page. */
export const machines: readonly Condition[] = [fastMachine, slowMachine];

/** What "slow" means, for readers of the results. */
export const slowMeans = "slow: 1.6 Mbit/s, 150 ms latency, CPU ÷ 4";
