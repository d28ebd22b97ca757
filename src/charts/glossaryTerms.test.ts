import { expect, test } from "vitest";
import { noFilters } from "../selectors/filters";
import { sources } from "../testing/sources";
import { glossary } from "../wording/glossary";
import { describe } from "../wording/words";
import { charts } from "./index";

/** All English texts anywhere within a value. */
function englishIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "en" in value && typeof value.en === "string" ? [value.en] : [];
  const parts: readonly unknown[] = Object.values(value);
  return [...own, ...parts.flatMap(englishIn)];
}

/** The English texts of all charts in all modes. */
const chartTexts = Object.values(charts).flatMap((chart) =>
  (chart.modes.length > 0 ? chart.modes : [undefined]).flatMap((mode) => {
    const plot = chart.plot(sources, { filters: noFilters, locale: "en", mode });
    if (!plot) return [];
    const { title, subtitle, caveat = "", statements } = plot;
    const described = statements.flatMap((each) => {
      const { label, figure, area, note } = describe(each, sources.dataset, "en");
      return [label, figure, area, note];
    });
    return [chart.nameOf("en"), title, subtitle, caveat, ...described];
  }),
);

const texts = [...new Set([...englishIn(sources.dataset), ...chartTexts, ...englishIn(glossary)])];

test("the data and the charts use no other English name for a term of the glossary", () => {
  const others = glossary.flatMap(({ id, not }) =>
    not.flatMap((name) =>
      texts.filter((text) => text.toLowerCase().includes(name.toLowerCase())).map((text) => [id, name, text]),
    ),
  );
  expect(others).toEqual([]);
});

test("every term of the glossary is used somewhere on the page", () => {
  const chinese = JSON.stringify(sources.dataset);
  const unused = glossary.filter(
    ({ forms }) =>
      !texts.some((text) => forms.en.some((form) => text.toLowerCase().includes(form.toLowerCase()))) &&
      !forms.zh.some((form) => chinese.includes(form)),
  );
  expect(unused.map(({ id }) => id)).toEqual([]);
});
