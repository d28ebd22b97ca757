import { PNG } from "pngjs";

/**
 * The share of pixels that differ clearly, by more than a quarter of a channel's range unless told otherwise, between two
 * pictures of the same size: of words moved by one px, several hundredths. Edges that a browser smooths anew differ less.
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
