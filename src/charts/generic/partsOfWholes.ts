import { barRow, bars, length } from "../../body/bars";
import type { Dataset, Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/punctuation";
import { withinSentence } from "../../i18n/sentenceCase";
import { isChosen } from "../../selectors/filters";
import type { PartOfWhole } from "../../selectors/unshownFigures";
import type { Chart } from "../chart";
import { defineChart } from "../defineChart";
import { figureAxis, unitOf } from "./figureAxis";
import { figureScope } from "./figureScope";
import { genericMessages } from "./genericMessages";
import { homeOf } from "./homeOf";

/** Parts inside the wholes that the report says they are parts of, all in one unit. */
export function partsOfWholes(dataset: Dataset, first: Fact, pairs: readonly PartOfWhole[]): Chart {
  const named = (locale: Locale) => {
    const messages = genericMessages[locale].parts;
    return { ...messages, name: messages.name(unitOf(first, locale)) };
  };
  return defineChart({
    section: homeOf(pairs.flatMap(({ part, whole }) => [part, whole])),
    span: "half",
    messages: { zh: named("zh"), en: named("en") },
    rows: (_, filters) =>
      pairs.filter(({ part, whole }) =>
        [part, whole].every(({ initiative }) => isChosen(filters, initiative)),
      ),
    heading: (shown, { locale, messages, labelled, of }) => {
      const [only, ...others] = shown;
      const said = (fact: Fact, label = of(fact.label)) => joined([label, labelled(fact)], "colon", locale);
      const names = [...dataset.areas, ...dataset.parties].map(({ label }) => of(label));
      return {
        title:
          only && others.length === 0
            ? messages.title(said(only.whole), said(only.part, withinSentence(of(only.part.label), names)))
            : messages.name,
        subtitle: messages.subtitle(unitOf(first, locale)),
        caveat: messages.caveat,
      };
    },
    body: (shown, { locale, messages, labelled, of }) =>
      bars({
        axis: figureAxis(
          shown.map(({ whole }) => whole),
          locale,
        ),
        names: messages.names,
        rows: shown.map(({ part, whole }) =>
          barRow({
            name: of(whole.label),
            bar: whole.status === "actual" ? length(whole, "whole") : length(whole),
            part: length(part),
            note: joined(
              [
                joined([messages.names.part, of(part.label)], "item", locale),
                labelled(part),
                figureScope(dataset, part, locale),
              ],
              "clause",
              locale,
            ),
          }),
        ),
      }),
  });
}
