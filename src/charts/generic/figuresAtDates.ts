import { dots, type Dot, type DotGroup, type DotRow, type DotSeries } from "../../body/dots";
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

/** In a row of two dots, the lower one needs this share of the axis on its left for its words. */
const leastShare = 0.4;

/** Figures of one measure at different dates: two of the same thing in a row, more of it in a row each. */
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
      const nameOf = (fact: Fact) => {
        const subject = partyById(dataset, fact.party) ?? areaOf(dataset, fact) ?? fact;
        return of(subject.label);
      };
      const isPaired = arePairs(shown);
      const times = [...new Set(shown.flatMap((figures) => figures.map(timeOf)))].sort();
      const series: readonly DotSeries[] = times.map((time, place) => ({
        id: time,
        name: timeName(shown.flat(), time, locale),
        marker: isPaired && place === 0 ? "square" : "circle",
        labels: "beside",
      }));
      const dotOf = (fact: Fact): Dot => ({
        series: timeOf(fact),
        figure: fact,
        fill: fillOf(fact.status),
      });
      const group = (name: string, rows: readonly DotRow[]): DotGroup => ({
        name,
        rows,
        note: "",
        isStrong: false,
        statements: [],
      });
      const row = (name: string, facts: readonly Fact[]): DotRow => ({
        name,
        scope: "",
        dots: facts.map(dotOf),
        cell: null,
      });
      return dots({
        axis: figureAxis(shown.flat(), locale),
        series,
        groups: isPaired
          ? [
              group(
                "",
                shown.map((figures) => row(nameOf(figures[0] ?? first), figures)),
              ),
            ]
          : shown.map((figures) =>
              group(
                nameOf(figures[0] ?? first),
                figures.map((fact) => row(timeText(fact, locale), [fact])),
              ),
            ),
      });
    },
  });
}

/** Whether each thing has two figures, for the same two dates, that are far enough from zero to share a row. */
function arePairs(shown: readonly DatedFigures[]): boolean {
  const values = shown.flat().map(({ value }) => value);
  const times = new Set(shown.flat().map(timeOf));
  return times.size === 2 && Math.min(...values) >= Math.max(...values) * leastShare;
}

function timeText({ period }: Fact, locale: Locale): string {
  return period ? datedText(period, locale) : "";
}

function timeName(facts: readonly Fact[], time: string, locale: Locale): string {
  const dated = facts.find((fact) => timeOf(fact) === time);
  return dated ? timeText(dated, locale) : time;
}
