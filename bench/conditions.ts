/** The simulated speed of machine and network, and the size of the window. Every load starts with an empty cache. */
export interface Condition {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** The factor by which the processor is slowed. */
  readonly cpu: number;
  /** Bytes per second and round-trip time in ms; null for no limit. */
  readonly line: { readonly bytesPerSecond: number; readonly latency: number } | null;
}

const wide = { width: 1440, height: 900 } as const;
const phone = { width: 390, height: 844 } as const;
const slowLine = { bytesPerSecond: 200_000, latency: 150 } as const;

/** The conditions under which every page is loaded. */
export const lines: readonly Condition[] = [
  { name: "1440 × 900, slow", viewport: wide, cpu: 4, line: slowLine },
  { name: "390 × 844, slow", viewport: phone, cpu: 4, line: slowLine },
  { name: "1440 × 900, full speed", viewport: wide, cpu: 1, line: null },
];

/** The machine at its own speed. */
export const fastMachine: Condition = { name: "full speed", viewport: wide, cpu: 1, line: null };

/** A slow machine whose network does not matter. */
export const slowMachine: Condition = { name: "CPU ÷ 4", viewport: wide, cpu: 4, line: null };

/** The conditions for actions on a loaded page. */
export const machines: readonly Condition[] = [fastMachine, slowMachine];

/** The meaning of "slow", for readers of the results. */
export const slowMeans = "slow: 1.6 Mbit/s, 150 ms latency, CPU ÷ 4";
