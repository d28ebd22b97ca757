import { dots, type DotRow, type DotSeries } from "../../body/dots";
import { fillOf } from "../../body/fill";
import type { Dataset, Fact } from "../../dataset/schema";
import { measureLabel } from "../../dataset/measureLabels";
import type { Locale } from "../../i18n/locale";
import { joined } from "../../i18n/punctuation";
import { sentenceCase } from "../../i18n/sentenceCase";
import { isChosen } from "../../selectors/filters";
import { timeOf, type DatedFigures } from "../../selectors/unshownFigures";
import { areaOf } from "../../selectors/facts";
import { partyById } from "../../selectors/byId";
import { datedText } from "../../wording/periodText";
import type { Chart } from "../chart";
import { defineChart } from "../defineChart";
import { figureAxis, unitOf } from "./figureAxis";
import { genericMessages } from "./genericMessages";
import { homeOf } from "./homeOf";

const markers = ["square", "circle", "diamond"] as const;

/** Figures of one measure at different dates: a row for each thing measured, a dot for each date. */
export function figuresAtDates(dataset: Dataset, first: Fact, all: readonly DatedFigures[]): Chart {
  const label = measureLabel(dataset, first.measure);
  const named = (locale: Locale) => {
    const messages = genericMessages[locale].dated;
    return { ...messages, name: messages.name(sentenceCase(label[locale])) };
  };
  return defineChart({
    section: homeOf(all.flat()),
    span: "half",
    messages: { zh: named("zh"), en: named("en") },
    rows: (_, filters) =>
      all.filter((figures) => figures.every((fact) => isChosen(filters, fact.initiative))),
    heading: (shown, { locale, messages, figure }) => {
      const [only = [], ...others] = shown;
      const said = only.map((fact) => messages.at(figure(fact), timeText(fact, locale)));
      const finding = joined([sentenceCase(label[locale]), joined(said, "comma", locale)], "colon", locale);
      return {
        title: others.length === 0 ? finding : messages.name,
        subtitle: messages.subtitle(unitOf(first, locale)),
        caveat: messages.caveat,
      };
    },
    body: (shown, { locale, of }) => {
      const times = [...new Set(shown.flatMap((figures) => figures.map(timeOf)))].sort();
      // A date beyond the markers that there are has to share one.
      const series = times.map((time, place): DotSeries => ({
        id: time,
        name: timeName(shown.flat(), time, locale),
        marker: markers[place % markers.length] ?? "circle",
        labels: "beside",
      }));
      return dots({
        axis: figureAxis(shown.flat(), locale),
        series,
        groups: [
          {
            name: "",
            note: "",
            isStrong: false,
            statements: [],
            rows: shown.map((figures): DotRow => {
              const [earliest = first] = figures;
              const area = areaOf(dataset, earliest);
              const party = partyById(dataset, earliest.party);
              const times = figures.map((fact) => timeText(fact, locale));
              return {
                name: of((party ?? area ?? earliest).label),
                scope: joined(times, "item", locale),
                dots: figures.map((fact) => ({
                  series: timeOf(fact),
                  figure: fact,
                  fill: fillOf(fact.status),
                })),
                cell: null,
              };
            }),
          },
        ],
      });
    },
  });
}

function timeText({ period }: Fact, locale: Locale): string {
  return period ? datedText(period, locale) : "";
}

function timeName(facts: readonly Fact[], time: string, locale: Locale): string {
  const dated = facts.find((fact) => timeOf(fact) === time);
  return dated ? timeText(dated, locale) : time;
}
