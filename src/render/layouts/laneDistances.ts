/** Something on a lane: its room across, and how far it stands out above and below the lane's middle, in px. */
export interface Hanging {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Something between a lane and the next: its room across and its height, in px. */
export interface Between {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Something over several lanes that needs so many px from the first one's middle to the last one's. */
export interface Spanning {
  readonly lanes: readonly [first: number, last: number];
  readonly height: number;
}

export interface LaneThings {
  readonly hangings: readonly Hanging[];
  readonly betweens: readonly Between[];
  readonly spannings: readonly Spanning[];
}

interface Across {
  readonly from: number;
  readonly to: number;
}

const overlaps = (one: Across, other: Across): boolean => one.from < other.to && other.from < one.to;

/** How far things on a lane stand out in a part of the width, in px. */
export function standingOut(
  hangings: readonly Hanging[],
  lane: number,
  across: Across,
  side: "above" | "below",
): number {
  const there = hangings.filter((hanging) => hanging.lane === lane && overlaps(hanging, across));
  return Math.max(0, ...there.map((hanging) => hanging[side]));
}

/** The least px from above to the first lane's middle, from each middle to the next, and from the last to below. */
export function laneDistances(
  { hangings, betweens, spannings }: LaneThings,
  lanes: number,
  gap: number,
): readonly number[] {
  const everything = { from: -Infinity, to: Infinity };
  const inner = Array.from({ length: lanes - 1 }, (_, lane) => {
    const touching = hangings
      .filter((hanging) => hanging.lane === lane)
      .map((hanging) => hanging.below + standingOut(hangings, lane + 1, hanging, "above") + gap);
    const filled = betweens
      .filter((between) => between.lane === lane)
      .map((between) => {
        const below = standingOut(hangings, lane, between, "below");
        return below + between.height + standingOut(hangings, lane + 1, between, "above");
      });
    return Math.max(0, ...touching, ...filled);
  });
  for (const {
    lanes: [first, last],
    height,
  } of spannings) {
    const own = inner.slice(first, last);
    const lack = height - own.reduce((sum, each) => sum + each, 0);
    if (lack > 0)
      for (let lane = first; lane < last; lane += 1) inner[lane] = (inner[lane] ?? 0) + lack / own.length;
  }
  return [
    standingOut(hangings, 0, everything, "above"),
    ...inner,
    standingOut(hangings, lanes - 1, everything, "below"),
  ];
}
