import { expect, test } from "vitest";
import { textWidth, wrapText } from "../../render/measureText";
import { presets } from "../settings";
import { deckSize } from "./deck";
import { legendPlaces, slideLayout, textLines, type SlideWords } from "./slideLayout";

const words: SlideWords = {
  title: "Firms have put to use 55.0% of the money the sub-fund placed",
  subtitle: "Two poverty-alleviation funds, billion yuan, whole province",
  caveat: "The two funds are counted in different ways: neither add nor rank them.",
  source: 'Source: "The Decisive Battle against Poverty", 16 January 2019, section 8',
  legend: [{ words: "reported result" }, { words: "plan or target" }, { words: "size, rule or limit" }],
};

const slide = deckSize(presets.slide);
const lettering = { em: 28, title: 1.7, air: 1 };

test("on a 16 : 9 slide all words have at least 14 pt", () => {
  const { em, title, subtitle, caveat, source } = slideLayout(words, slide, lettering);
  expect([em, subtitle.size, caveat.size, source.size].every((size) => size >= 14)).toBe(true);
  expect(title.size).toBeGreaterThan(23);
});

test.each(Object.entries(presets))("at %s a title of 300 letters fits its box", (_, preset) => {
  const { title } = slideLayout({ ...words, title: "长".repeat(300) }, deckSize(preset), {
    em: preset.em,
    title: 1.7,
    air: 1,
  });
  const lines = wrapText("长".repeat(300), title.box.width * 0.97, title.size, "bold").length;
  expect(lines * title.size * 1.2).toBeLessThanOrEqual(title.box.height);
  expect(title.size).toBeGreaterThanOrEqual(deckSize(preset).em * 0.7);
});

test("a margin is as wide as in a picture, also on half a slide", () => {
  const { title, body } = slideLayout(words, deckSize(presets.half), lettering);
  expect([title.box.x, body.x, body.width]).toEqual([16.8, 16.8, 446.4]);
});

test("parts that are left out take no room", () => {
  const bare = slideLayout({ title: "", subtitle: "", caveat: "", source: "", legend: [] }, slide, lettering);
  expect(bare.body.height).toBeGreaterThan(slide.height * 72 * 0.8);
  expect(bare.legend.height).toBe(0);
});

test("a legend that is too wide continues in another row", () => {
  const places = legendPlaces(words.legend, { x: 10, y: 20, width: 300 }, 14);
  expect(places.map(({ words: own }) => own.y > 20)).toEqual([false, false, true]);
  expect(places.every(({ words: own }) => own.x + own.width <= 310)).toBe(true);
});

test("lines that mix Chinese and digits leave the space that LibreOffice adds between them", () => {
  const mixed = "年1月2日3期".repeat(20);
  const widest = Math.max(...textLines(mixed, 400, 10).map((line) => textWidth(line, 10)));
  // Six changes of script in seven characters.
  expect(widest * 1.25).toBeLessThan(400);
  const plain = textLines("年月日期".repeat(30), 400, 10)[0] ?? "";
  expect(textWidth(plain, 10)).toBeGreaterThan(370);
});
