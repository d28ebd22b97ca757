import type { Boundaries, Division } from "../dataset/boundaries";

/** A place that was found. */
export interface FoundPlace {
  readonly division: Division;
  readonly level: "prefecture" | "county";
}

/** Normalises letters: removes tones, apostrophes and spaces, and converts full-width forms. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{P}\s]/gu, "");
}

/** A pinyin syllable without tones: the longest possible, where a final n or g belongs to a vowel after it. */
const syllable = /(?:[zcs]h|[b-df-hj-np-tv-z])?[aeiouü]+(?:ng?(?![aeiouü])|r(?![aeiouü]))?/g;

/** The first letters of the syllables of a name in pinyin, where apostrophes separate syllables: zheng'an gives za. */
function initials(pinyin: string): string {
  return pinyin
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?!\u0308)\p{M}/gu, "")
    .normalize("NFC")
    .split(/[^a-zü]+/)
    .flatMap((word) => word.match(syllable) ?? [])
    .map((found) => found.charAt(0))
    .join("");
}

/**
 * How well a place matches a query, 0 being best: in full, by the initials of its syllables, at its start, at the start of a
 * word, or anywhere; null if not at all.
 */
function rankOf(
  { code, name, shortName, pinyin, enName, otherNames = [] }: Division,
  query: string,
): number | null {
  const texts = [code, name, shortName, pinyin, enName, ...otherNames].map(plain);
  if (texts.includes(query)) return 0;
  if (query.length > 1 && initials(pinyin) === query) return 1;
  if (texts.some((text) => text.startsWith(query))) return 2;
  if (enName.split(" ").some((word) => plain(word).startsWith(query))) return 3;
  return [plain(name), plain(pinyin), plain(enName)].some((text) => text.includes(query)) ? 4 : null;
}

/**
 * The counties and prefectures that match a query in Chinese, in pinyin with or without tones, by initials, in English, by
 * code, or by an earlier or later name. The best matches come first, and prefectures before counties that match equally
 * well. If there are several words, some may name the prefecture of a county. An empty query finds nothing.
 */
export function searchedPlaces(
  { counties, prefectures }: Boundaries,
  query: string,
  most: number,
): readonly FoundPlace[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const words = query
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== "");
  const rankAmong = (division: Division): number | null => {
    const whole = rankOf(division, wanted);
    if (whole !== null) return whole;
    const parent = prefectures.find(({ code }) => code === String(division.parent));
    const own = words.filter((word) => rankOf(division, word) !== null);
    const isNamed = words.every((word) => own.includes(word) || (parent && rankOf(parent, word) !== null));
    return own.length > 0 && isNamed ? 5 : null;
  };
  const places: readonly FoundPlace[] = [
    ...prefectures.map((division) => ({ division, level: "prefecture" as const })),
    ...counties.map((division) => ({ division, level: "county" as const })),
  ];
  return places
    .flatMap((place) => {
      const rank = rankAmong(place.division);
      return rank === null ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ place }) => place);
}
