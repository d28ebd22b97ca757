import { expect, it } from "vitest";
import { wrapEvenly, wrapText } from "../chart-kit/measureText";
import { recordLine, sourceLine } from "../chart-kit/sourceLine";
import { unbreakablePieces } from "../i18n/lineBreaks";
import { locales } from "../i18n/locale";
import { choosableInitiatives, noFilters } from "../selectors/filters";
import { charts } from "./index";
import { repositorySources } from "../../tools/sources";

const sources = repositorySources();

/** All that is said around the charts, whole and with one initiative alone. */
const said = [
  ...new Set(
    [noFilters, ...choosableInitiatives.map((initiative) => ({ initiatives: [initiative] }))].flatMap((filters) =>
      Object.values(charts).flatMap((chart) =>
        (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) =>
          locales.flatMap((locale) => {
            const plot = chart.plot(sources, { filters, locale, mode });
            if (!plot) return [];
            const { title, subtitle, caveat = "", credit = "", statements } = plot;
            return [
              title,
              subtitle,
              caveat,
              credit,
              sourceLine(sources.dataset, statements, locale),
              recordLine(statements, locale),
            ].flatMap((text) => text.split("\n"));
          }),
        ),
      ),
    ),
  ),
].filter((text) => text !== "");

it("knows nearly all words of what is said: no three characters in a row are left without a word", () => {
  const unknown = said.flatMap((text) => {
    const marked = unbreakablePieces(text)
      .map((piece) => (/^\p{Script=Han}[，。、；：！？）》”]?$/u.test(piece) ? piece.charAt(0) : "|"))
      .join("");
    return marked.match(/[^|]{3,}/g) ?? [];
  });
  expect([...new Set(unknown)]).toEqual([]);
});
