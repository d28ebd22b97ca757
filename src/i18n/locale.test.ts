import { expect, test } from "vitest";
import { isLocale, preferredLocale, type Locale } from "./locale";

test.each<[readonly string[], Locale]>([
  [["zh-CN", "en"], "zh"],
  [["zh-Hant-TW"], "zh"],
  [["ZH"], "zh"],
  [["en-GB", "zh"], "en"],
  [["fr-FR", "de", "zh-SG"], "zh"],
  [["fr"], "en"],
  [["zha"], "en"],
  [[""], "en"],
  [[], "en"],
])("a reader of %j gets %s", (tags, locale) => {
  expect(preferredLocale(tags)).toBe(locale);
});

test.each<[string, boolean]>([
  ["zh", true],
  ["en", true],
  ["zh-CN", false],
  ["fr", false],
  ["", false],
])("whether %j is a locale: %s", (candidate, expected) => {
  expect(isLocale(candidate)).toBe(expected);
});
