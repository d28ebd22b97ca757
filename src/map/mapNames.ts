import type { Division } from "../dataset/boundaries";
import type { Locale } from "../i18n/locale";

/** The name that a map has room for: the Chinese short name, or the English one without what kind of place it is. */
export function shortName({ shortName: chinese, enName, pinyin }: Division, locale: Locale): string {
  if (locale === "zh") return chinese;
  const words = pinyin.split(" ").filter((word) => word !== "").length;
  return words === 0 ? enName : enName.split(" ").slice(0, words).join(" ");
}

/** The full name. */
export function fullName({ name, enName }: Division, locale: Locale): string {
  return locale === "zh" ? name : enName;
}

/** Why a division's line cannot be trusted; null where nothing is known against it. */
export function boundaryNoteIn({ boundaryNote, boundaryNoteZh }: Division, locale: Locale): string | null {
  return (locale === "zh" ? boundaryNoteZh : undefined) ?? boundaryNote ?? null;
}
