import { expect, test } from "vitest";
import { locales } from "../../i18n/locale";
import { look, subjects, testDeck } from "../../testing/testDecks";
import { sources } from "../../testing/sources";

const mapCredit = "OpenStreetMap";

test.each(locales)("a single chart is a single slide under its own title, in %s", (locale) => {
  const [first] = subjects(locale);
  if (!first) throw new Error("There are no charts.");
  const { title, cover, sources: said } = testDeck([first], locale, look(), "");
  expect([title, cover, said]).toEqual([first.plot.title, null, []]);
});

test.each(locales)(
  "several charts get a title slide that names report, date, atlas and edition, in %s",
  (locale) => {
    const { cover } = testDeck(subjects(locale).slice(0, 2), locale);
    const lines = cover?.lines.join("\n") ?? "";
    const { report, edition } = sources.dataset;
    expect(lines).toContain(report.title[locale]);
    expect(lines).toContain({ zh: "2019年1月16日", en: "16 January 2019" }[locale]);
    expect(lines).toContain({ zh: "黔图", en: "Guizhou Poverty-Alleviation Atlas" }[locale]);
    expect(lines).toContain(edition);
  },
);

test.each(locales)("the credit of a map is among the sources if there is a map, in %s", (locale) => {
  const all = subjects(locale);
  const without = all.filter(({ plot }) => plot.credit === undefined);
  const creditOf = (shown: typeof all) =>
    testDeck(shown, locale).sources.filter((words) => words.includes(mapCredit));
  expect([creditOf(all).length, creditOf(without).length]).toEqual([1, 0]);
});

test("each chart is listed with its slide number and its sections", () => {
  const all = subjects("en");
  const { sources: said, slides } = testDeck(all, "en");
  const place = all.findIndex(({ plot }) => plot.title.startsWith("Bank loans"));
  expect(said).toContain(`Slide ${place + 2}, "${slides[place]?.title ?? ""}": section 8`);
  expect(said.filter((words) => words.startsWith("Slide "))).toHaveLength(all.length);
  const outside = all.filter(({ plot }) => plot.statements.every(({ kind }) => kind === "record"));
  expect(outside.length).toBeGreaterThan(0);
  expect(said.filter((words) => words.endsWith(": outside the report"))).toHaveLength(outside.length);
});
