import { seededRandom } from "./seededRandom";

/** The number that decides which cases the quick test takes; none in the whole test, which takes all. */
const seed = process.env.ATLAS_SAMPLE;

/** Whether this is the quick test, which starts no other program. */
export const isQuick = seed !== undefined;

/** The quick test takes one of so many cases. */
const outOf = 4;

/**
 * Cases that each draw something and of which none is special: all of them in the whole test, and in the quick one a
 * quarter by lot, at least one. `tools/test.sh` prints the seed; with another one it is another quarter.
 */
export function sampled<Case>(cases: readonly Case[]): readonly Case[] {
  if (seed === undefined) return cases;
  const random = seededRandom(Number(seed) + cases.length);
  const lots = cases.map(() => random());
  const taken = new Set(
    Array.from(cases.keys())
      .sort((one, other) => (lots[one] ?? 0) - (lots[other] ?? 0))
      .slice(0, Math.ceil(cases.length / outOf)),
  );
  return cases.filter((_, place) => taken.has(place));
}
