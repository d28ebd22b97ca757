import { captionsSection, closingSection } from "../dataset/codes";
import type { Reference } from "../dataset/schema";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { formatOrdinal } from "../i18n/number";

const sectionNames: Readonly<Partial<Record<number, Bilingual>>> = {
  0: { zh: "导言", en: "introduction" },
  [closingSection]: { zh: "结尾", en: "closing" },
  [captionsSection]: { zh: "图片说明", en: "captions" },
};

/** A section's number in a list of sections: the `八` of 第五、八节, or `8`. */
export function sectionNumeral(section: number, locale: Locale): string {
  return { zh: formatOrdinal(section, "zh").slice(1), en: String(section) }[locale];
}

const placeNames: Localized<{
  readonly section: (number: number) => string;
  readonly caption: (section: string, number: number) => string;
  readonly sentence: (section: string, number: number) => string;
}> = {
  zh: {
    section: (number) => `${formatOrdinal(number, "zh")}节`,
    caption: (section, number) => `${section}第${number}条`,
    sentence: (section, number) => `${section}第${number}句`,
  },
  en: {
    section: (number) => `section ${number}`,
    caption: (_section, number) => `caption ${number}`,
    sentence: (section, number) => `${section}, sentence ${number}`,
  },
};

/** A section's name in a reference: `第八节`, `section 8`, `导言`. */
export function sectionText(section: number, locale: Locale): string {
  return sectionNames[section]?.[locale] ?? placeNames[locale].section(section);
}

/** The place of something in the report: `第八节第12句`, `section 8, sentence 12`. */
export function referenceText(at: Reference, locale: Locale): string {
  const { caption, sentence } = placeNames[locale];
  const say = at.section === captionsSection ? caption : sentence;
  return say(sectionText(at.section, locale), at.sentence);
}
