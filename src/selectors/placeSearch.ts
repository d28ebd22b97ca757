import type { Boundaries, Division } from "../dataset/boundaries";

/** A place that was found. */
export interface FoundPlace {
  readonly division: Division;
  readonly level: "prefecture" | "county";
}

/** Letters told alike however they are typed: tones, apostrophes and spaces do not count, and full-width forms are narrowed. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{P}\s]/gu, "");
}

/** How well a place answers a query, 0 the best: in full, from its beginning, from that of a word, somewhere; null not at all. */
function rankOf({ code, name, shortName, pinyin, enName }: Division, query: string): number | null {
  const texts = [code, name, shortName, pinyin, enName].map(plain);
  if (texts.includes(query)) return 0;
  if (texts.some((text) => text.startsWith(query))) return 1;
  if (enName.split(" ").some((word) => plain(word).startsWith(query))) return 2;
  return [plain(name), plain(pinyin), plain(enName)].some((text) => text.includes(query)) ? 3 : null;
}

/**
 * The counties and prefectures that a query names in Chinese, in pinyin with or without tones, in English or by code:
 * the best answers first, prefectures before counties that answer as well. Nothing is found for an empty query.
 */
export function searchedPlaces(
  { counties, prefectures }: Boundaries,
  query: string,
  most: number,
): readonly FoundPlace[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const places: readonly FoundPlace[] = [
    ...prefectures.map((division) => ({ division, level: "prefecture" as const })),
    ...counties.map((division) => ({ division, level: "county" as const })),
  ];
  return places
    .flatMap((place) => {
      const rank = rankOf(place.division, wanted);
      return rank === null ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ place }) => place);
}
