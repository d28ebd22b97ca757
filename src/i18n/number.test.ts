import { describe, expect, test } from "vitest";
import type { Locale } from "./locale";
import { countInWords, formatNumber, formatOrdinal, formatRounded } from "./number";

test.each<[number, string, string]>([
  [0, "0", "0"],
  [1, "1", "1"],
  [97, "97", "97"],
  [9999, "9999", "9,999"],
  [10000, "1万", "10,000"],
  [10001, "1.0001万", "10,001"],
  [108000, "10.8万", "108,000"],
  [999999, "99.9999万", "999,999"],
  [1000000, "100万", "1 million"],
  [3150000, "315万", "3.15 million"],
  [23000000, "2300万", "23 million"],
  [99999999, "9999.9999万", "99.999999 million"],
  [100000000, "1亿", "100 million"],
  [27856000000, "278.56亿", "27.856 billion"],
  [78400000000, "784亿", "78.4 billion"],
  [-15311000000, "-153.11亿", "-15.311 billion"],
  [0.4, "0.4", "0.4"],
])("%d is %s and %s", (value, zh, en) => {
  expect([formatNumber(value, "zh"), formatNumber(value, "en")]).toEqual([zh, en]);
});

/** Reads a formatted number back digit by digit, without floating point. */
function readBack(text: string): bigint {
  const zeros = { 万: 4, 亿: 8, " million": 6, " billion": 9 };
  const word = Object.entries(zeros).find(([name]) => text.endsWith(name));
  const digits = (word ? text.slice(0, -word[0].length) : text).replaceAll(",", "");
  const [whole = "", fraction = ""] = digits.split(".");
  return BigInt(whole + fraction.padEnd(word?.[1] ?? 0, "0"));
}

/** Reproducible whole numbers of 1 to 15 digits. */
function wholeNumbers(count: number): readonly number[] {
  let state = 28;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from(
    { length: count },
    (_, place) => (next() * 2147483647 + next()) % 10 ** (1 + (place % 15)),
  );
}

describe.each<Locale>(["zh", "en"])("in %s", (locale) => {
  test("no digit is lost", () => {
    const changed = wholeNumbers(3000).filter(
      (value) => readBack(formatNumber(value, locale)) !== BigInt(value),
    );
    expect(changed).toEqual([]);
  });
});

test.each<[number, number, string, string]>([
  [55.03, 1, "55.0", "55.0"],
  [97.0588, 1, "97.1", "97.1"],
  [26033.06, 0, "26033", "26,033"],
  [26033.06, -2, "2.6万", "26,000"],
  [949.29, 0, "949", "949"],
  [5.68, 1, "5.7", "5.7"],
  [99.96, 1, "100.0", "100.0"],
])("%d at %d decimals is %s and %s", (value, decimals, zh, en) => {
  expect([formatRounded(value, decimals, "zh"), formatRounded(value, decimals, "en")]).toEqual([zh, en]);
});

test.each<[number, string, string]>([
  [1, "第一", "1st"],
  [2, "第二", "2nd"],
  [3, "第三", "3rd"],
  [4, "第四", "4th"],
  [10, "第十", "10th"],
  [12, "第十二", "12th"],
  [21, "第二十一", "21st"],
])("place %d is %s and %s", (value, zh, en) => {
  expect([formatOrdinal(value, "zh"), formatOrdinal(value, "en")]).toEqual([zh, en]);
});

test.each<[number, string, string]>([
  [5, "五", "five"],
  [8, "八", "eight"],
  [15, "十五", "15"],
  [30, "三十", "30"],
])("%d things are %s and %s", (value, zh, en) => {
  expect([countInWords(value, "zh"), countInWords(value, "en")]).toEqual([zh, en]);
});

test("writes numbers as the platform's own formatter does", () => {
  const tags = { zh: "zh-CN", en: "en" } as const;
  let state = 2019;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let each = 0; each < 3000; each += 1) {
    const size = 10 ** Math.floor(next() * 9);
    const value = Number(((next() - 0.3) * size).toPrecision(1 + Math.floor(next() * 9)));
    const decimals = Math.floor(next() * 5);
    for (const locale of ["zh", "en"] as const) {
      const platform = value.toLocaleString(tags[locale], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: locale === "en",
      });
      // Nothing is written as less than nothing.
      expect(formatRounded(value, decimals, locale)).toBe(platform.replace(/^-(?=[0.]+$)/, ""));
      if (Math.abs(value) < 10_000)
        expect(formatNumber(value, locale)).toBe(
          value.toLocaleString(tags[locale], { maximumFractionDigits: 12, useGrouping: locale === "en" }),
        );
    }
  }
});
