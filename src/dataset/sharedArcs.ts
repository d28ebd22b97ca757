/** A point: longitude, latitude. */
export type Position = readonly [number, number];

/** The parts of an area, each an outer ring followed by its holes; a ring ends where it starts. */
export type Parts = readonly (readonly (readonly Position[])[])[];

/** Areas as TopoJSON writes them: the arcs of each, where one that runs backwards is written as its complement. */
interface SharedArcs {
  readonly arcs: readonly (readonly Position[])[];
  readonly areas: readonly (readonly (readonly (readonly number[])[])[])[];
}

const keyOf = ([x, y]: Position): string => `${x},${y}`;

/** Cuts the outlines of areas where neighbours part, so that a border that two areas share becomes one arc of both. */
export function sharedArcs(areas: readonly Parts[]): SharedArcs {
  const isJunction = junctionsOf(areas.flat(2));
  const arcs: (readonly Position[])[] = [];
  const places = new Map<string, number>();
  const arcOf = (line: readonly Position[]): number => {
    const keys = line.map(keyOf);
    const known = places.get(keys.join(" "));
    if (known !== undefined) return known;
    const backwards = places.get(keys.reverse().join(" "));
    if (backwards !== undefined) return ~backwards;
    places.set(line.map(keyOf).join(" "), arcs.length);
    return arcs.push(line) - 1;
  };
  return {
    areas: areas.map((parts) =>
      parts.map((rings) => rings.map((ring) => cut(ring, isJunction).map((line) => arcOf(line)))),
    ),
    arcs,
  };
}

/** Tells the points at which not all rings go on to the same neighbours. */
function junctionsOf(rings: Parts[number]): (point: Position) => boolean {
  const around = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    const keys = ring.slice(1).map(keyOf);
    for (const [place, key] of keys.entries()) {
      const sides = [keys.at(place - 1), keys[(place + 1) % keys.length]].sort().join(" ");
      const known = around.get(key);
      if (known === undefined) around.set(key, sides);
      else if (known !== sides) junctions.add(key);
    }
  }
  return (point) => junctions.has(keyOf(point));
}

/** A ring as lines from junction to junction; one without any starts at a point that does not depend on its order. */
function cut(
  ring: readonly Position[],
  isJunction: (point: Position) => boolean,
): readonly (readonly Position[])[] {
  const open = ring.slice(1);
  const start = open.findIndex(isJunction);
  const first = start < 0 ? smallest(open) : start;
  const turned = [...open.slice(first), ...open.slice(0, first + 1)];
  const ends = turned.flatMap((point, place) => (place > 0 && isJunction(point) ? [place] : []));
  const lines = start < 0 ? [turned.length - 1] : ends;
  return lines.map((end, place) => turned.slice(lines[place - 1] ?? 0, end + 1));
}

function smallest(points: readonly Position[]): number {
  const keys = points.map(keyOf);
  return keys.indexOf(keys.reduce((least, key) => (key < least ? key : least), keys[0] ?? ""));
}
