import type { PlaceInReport } from "../dataset/passages";
import type { Entry } from "./reportOrder";

/** Every place where the report prints an entry, the main one first, each once. */
export function placesInReport(entry: Entry): readonly PlaceInReport[] {
  switch (entry.kind) {
    case "fact":
      return distinct([
        { at: entry.at, printed: entry.printed },
        ...(entry.alsoAt ?? []).map(({ printed, ...at }) => ({ at, printed })),
      ]);
    case "computed":
      return entry.inputs.map(({ at, printed }) => ({ at, printed }));
    case "event":
    case "place":
      return [{ at: entry.at, printed: entry.printed }];
    case "list":
    case "flow":
      return [{ at: entry.at, printed: "" }];
  }
}

function distinct(places: readonly PlaceInReport[]): readonly PlaceInReport[] {
  const keyOf = ({ at, printed }: PlaceInReport) => `${at.section}.${at.sentence}.${printed}`;
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}
