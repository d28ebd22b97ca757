import { boxes, column, factFigure, grid, words } from "../../body/boxes";
import type { Dataset, Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { sentences } from "../../i18n/punctuation";
import { isChosen } from "../../selectors/filters";
import { initiativeHeading } from "../../wording/sectionWords";
import { sectionOf, type Chart } from "../chart";
import { defineChart } from "../defineChart";
import { figureScope } from "./figureScope";
import { genericMessages } from "./genericMessages";

/** More figures than this are a list, not a picture. */
const mostFigures = 60;

/** The figures of an initiative that stand alone, each with its label, area and time. */
export function otherFigures(dataset: Dataset, { initiative }: Fact, facts: readonly Fact[]): Chart {
  const heading = initiative === 0 ? null : initiativeHeading(dataset, initiative);
  const named = (locale: Locale) => {
    const { alike, others } = genericMessages[locale];
    return { ...others, first: alike.first, name: others.name(heading?.name[locale] ?? "") };
  };
  return defineChart({
    section: sectionOf(initiative),
    span: "half",
    messages: { zh: named("zh"), en: named("en") },
    rows: (_, filters) => (isChosen(filters, initiative) ? facts : []),
    heading: (shown, { locale, messages }) => ({
      title: messages.name,
      subtitle: messages.subtitle(shown.length),
      caveat: sentences(
        [
          shown.length > 1 ? messages.caveat : "",
          shown.length > mostFigures ? messages.first(mostFigures, shown.length) : "",
        ],
        locale,
      ),
    }),
    body: (shown, { locale }) =>
      boxes(
        grid(
          shown
            .slice(0, mostFigures)
            .map((fact) =>
              column(
                [
                  factFigure(fact, locale),
                  words(figureScope(dataset, fact, locale), { look: "quiet", statements: [fact] }),
                ],
                { gap: 0.3 },
              ),
            ),
          [3, 2, 1],
          { least: 10, gap: 1.4 },
        ),
      ),
  });
}
