import type { Division } from "../dataset/boundaries";
import type { Locale, Localized } from "../i18n/locale";

const short: Localized<(division: Division) => string> = {
  zh: ({ shortName: chinese }) => chinese,
  en: ({ enName, pinyin }) => {
    const words = pinyin.split(" ").filter((word) => word !== "").length;
    return words === 0 ? enName : enName.split(" ").slice(0, words).join(" ");
  },
};
const full = { zh: "name", en: "enName" } as const;
const notes: Localized<(division: Division) => string | undefined> = {
  zh: ({ boundaryNoteZh, boundaryNote }) => boundaryNoteZh ?? boundaryNote,
  en: ({ boundaryNote }) => boundaryNote,
};

/** A name short enough for a map: the Chinese short name, or the English name without the kind of place. */
export function shortName(division: Division, locale: Locale): string {
  return short[locale](division);
}

/** The full name. */
export function fullName(division: Division, locale: Locale): string {
  return division[full[locale]];
}

/** A note if a division's boundary is out of date; null otherwise. */
export function boundaryNoteIn(division: Division, locale: Locale): string | null {
  return notes[locale](division) ?? null;
}
