import type { Locale } from "../i18n/locale";
import { cardMessages } from "./card/cardMessages";
import { pageMessages } from "./pageMessages";
import { sectionMessages } from "./sectionMessages";

const messages = {
  zh: { ...pageMessages.zh, ...sectionMessages.zh, ...cardMessages.zh },
  en: { ...pageMessages.en, ...sectionMessages.en, ...cardMessages.en },
};

/** The words of the page in one language. */
export function messagesOf(locale: Locale): (typeof messages)[Locale] {
  return messages[locale];
}
