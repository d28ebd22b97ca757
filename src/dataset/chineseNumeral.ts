const digits: ReadonlyMap<string, number> = new Map(
  Array.from("零一二三四五六七八九", (character, value) => [character, value] as const),
)
  .set("〇", 0)
  .set("两", 2);

const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** The characters of a Chinese numeral below 万, for use inside a regular expression's brackets. */
export const numeralCharacters = "〇零一二三四五六七八九十百千两";

/** The value of a Chinese numeral below 万 (四十, 二十八, 二〇一九); null where it is not one. */
export function chineseNumeral(numeral: string): number | null {
  const characters = Array.from(numeral);
  if (characters.length === 0) return null;
  return characters.some((character) => places.has(character)) ? placed(characters) : positional(characters);
}

function positional(characters: readonly string[]): number | null {
  let value = 0;
  for (const character of characters) {
    const digit = digits.get(character);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function placed(characters: readonly string[]): number | null {
  let value = 0;
  let pending: number | null = null;
  for (const character of characters) {
    const place = places.get(character);
    const digit = digits.get(character);
    if (place === undefined && digit === undefined) return null;
    if (place !== undefined) {
      value += (pending ?? 1) * place;
      pending = null;
    } else if (digit !== undefined) {
      pending = digit;
    }
  }
  return value + (pending ?? 0);
}
