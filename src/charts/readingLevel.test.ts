import { expect, it } from "vitest";
import type { Locale } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { sources } from "../testing/sources";
import { everyMode } from "./chart";
import { charts } from "./index";

/** The title, subtitle and caveat of every chart in every mode, split into sentences. */
function sentences(locale: Locale): readonly string[] {
  return Object.values(charts).flatMap((chart) =>
    everyMode(chart).flatMap((mode) => {
      const plot = chart.plot(sources, { filters: noFilters, locale, mode });
      const texts = plot ? [plot.title, plot.subtitle, plot.caveat ?? ""] : [];
      return texts.flatMap((text) => text.split(/[.?!]\s|[。？！]/)).filter((text) => text !== "");
    }),
  );
}

/** Counts groups of vowels without silent endings, which is close enough over a thousand words. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

it("English texts need nine years of school at most, by Flesch and Kincaid (1975)", () => {
  const all = sentences("en");
  const words = all.flatMap((sentence) => sentence.match(/[A-Za-z']+/g) ?? []);
  expect(words.length).toBeGreaterThan(1000);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  const grade = 0.39 * (words.length / all.length) + 11.8 * perWord - 15.59;
  expect(grade).toBeLessThan(9);
  expect(grade).toBeGreaterThan(3);
});

it("Chinese sentences have 30 characters at most on average", () => {
  const all = sentences("zh");
  expect(all.length).toBeGreaterThan(80);
  expect(all.join("").length / all.length).toBeLessThan(30);
});
