import type { Dataset, Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/punctuation";
import { areaOf } from "../../selectors/facts";
import { partyById } from "../../selectors/byId";
import { datedText } from "../../wording/periodText";

/** What a figure applies to and when, as far as its label leaves that open: `东山县，2018年`. */
export function figureScope(dataset: Dataset, fact: Fact, locale: Locale): string {
  const party = partyById(dataset, fact.party)?.label[locale] ?? "";
  const time = fact.period ? datedText(fact.period, locale) : "";
  return joined([areaOf(dataset, fact)?.label[locale] ?? "", party, time], "comma", locale);
}
