import { barRow, bars, length } from "../../body/bars";
import type { Dataset, Fact } from "../../dataset/schema";
import { measureLabel } from "../../dataset/measureLabels";
import type { Locale } from "../../i18n/locale";
import { bracketed, sentences } from "../../i18n/punctuation";
import { sentenceCase } from "../../i18n/sentenceCase";
import { isChosen } from "../../selectors/filters";
import type { Chart } from "../chart";
import { defineChart } from "../defineChart";
import { figureAxis, unitOf } from "./figureAxis";
import { figureScope } from "./figureScope";
import { genericMessages } from "./genericMessages";
import { homeOf } from "./homeOf";

/** More bars than this cannot be read. */
const mostBars = 40;

/** Figures of one measure and unit as bars on one axis. */
export function likeFigures(dataset: Dataset, facts: readonly [Fact, ...Fact[]]): Chart {
  const [first] = facts;
  const label = measureLabel(dataset, first.measure);
  const named = (locale: Locale) => ({
    ...genericMessages[locale].alike,
    name: bracketed(sentenceCase(label[locale]), unitOf(first, locale), locale),
  });
  return defineChart({
    section: homeOf(facts),
    span: "half",
    messages: { zh: named("zh"), en: named("en") },
    rows: (_, filters) => facts.filter(({ initiative }) => isChosen(filters, initiative)),
    heading: (shown, { locale, messages, of }) => ({
      title: sentenceCase(of(label)),
      subtitle: messages.subtitle(shown.length, unitOf(first, locale)),
      caveat: sentences(
        [messages.caveat, shown.length > mostBars ? messages.first(mostBars, shown.length) : ""],
        locale,
      ),
    }),
    body: (shown, { locale, messages, of }) =>
      bars({
        axis: figureAxis(shown, locale),
        names: messages.names,
        rows: shown.slice(0, mostBars).map((fact) =>
          barRow({
            name: of(fact.label),
            bar: length(fact),
            note: figureScope(dataset, fact, locale),
          }),
        ),
      }),
  });
}
