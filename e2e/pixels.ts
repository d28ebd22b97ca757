import { PNG } from "pngjs";

/**
 * The share of pixels that differ clearly between two pictures of the same size: by more than a quarter of a channel's range
 * unless stated otherwise. Words moved by one px give several hundredths. Differently smoothed edges give less.
 */
export function differing(one: Buffer, other: Buffer, clearly = 64): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const most = Math.max(
      ...[0, 1, 2].map((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0))),
    );
    if (most > clearly) count += 1;
  }
  return count / (a.width * a.height);
}
