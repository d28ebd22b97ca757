import { describe, initiativeName } from "../../wording/words";
import { measureLabel } from "../../dataset/measureLabels";
import type { Dataset } from "../../dataset/schema";
import { locales } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import type { EntryTexts } from "../../selectors/searchIndex";
import { factsMessages } from "../facts/factsMessages";

/** The texts in both languages by which an entry can be found. */
export function entryTexts(entry: Statement, dataset: Dataset): EntryTexts {
  const descriptions = locales.map((locale) => describe(entry, dataset, locale));
  const figures = descriptions.flatMap(({ label, figure, printed, period }) => [
    label,
    figure,
    printed,
    period,
  ]);
  const measure = entry.kind === "fact" ? measureLabel(dataset, entry.measure) : null;
  return {
    figures,
    words: [
      ...figures,
      ...descriptions.flatMap(({ area, status, qualifiers, note }) => [area, status, qualifiers, note]),
      ...locales.flatMap((locale) => [
        measure?.[locale] ?? "",
        factsMessages[locale].kinds[entry.kind],
        entry.kind === "record" ? "" : initiativeName(dataset, entry.initiative, locale),
      ]),
      entry.id,
    ],
  };
}
