import type { MapArea } from "../../body/mapBody";
import type { Plot } from "../../charts/chart";
import type { MapWish } from "./mapKeys";

type Which = Extract<MapWish, { kind: "told" }>["which"];

/** Areas with statements, each once, in the order in which they are told; an area comes before the areas within it. */
function toldAreas(
  { statements }: Pick<Plot, "statements">,
  areas: ReadonlyMap<string, MapArea>,
): readonly string[] {
  const codes = new Map<string, string>();
  for (const { code, statements: own } of areas.values()) {
    for (const { id } of own) codes.set(id, code);
  }
  return [...new Set(statements.flatMap(({ id }) => codes.get(id) ?? []))];
}

/** The code of the first, last, previous or next area with statements; null if there is none. */
export function toldPlace(
  plot: Pick<Plot, "statements">,
  areas: ReadonlyMap<string, MapArea>,
  from: string | null,
  which: Which,
): string | null {
  const told = toldAreas(plot, areas);
  const place = from === null ? -1 : told.indexOf(from);
  // From a place without statements, the walk goes first to its prefecture, whose code starts with the same digits.
  const near = from === null ? -1 : told.findIndex((code) => code.startsWith(from.slice(0, 4)));
  switch (which) {
    case "first":
      return told[0] ?? null;
    case "last":
      return told.at(-1) ?? null;
    case "next":
      return told[place < 0 ? Math.max(near, 0) : place + 1] ?? null;
    case "previous":
      return told[(place < 0 ? told.length : place) - 1] ?? null;
  }
}
