import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { noFilters } from "../../selectors/filters";
import {
  duplicatedSlide,
  longestWords,
  movedSlide,
  readSlide,
  slideKey,
  toggledSlide,
  writeSlide,
  type Slide,
} from "./slides";

const known = { charts, initiatives: [1, 2, 3, 4, 5, 6, 7, 8] };

const plain: Slide = { chart: "funds", mode: "", filters: noFilters, words: {} };
const full: Slide = {
  chart: "trainingVolume",
  mode: "linear",
  filters: { initiatives: [2, 5] },
  words: { zh: { title: "自己的标题，含~与{}" }, en: { title: "", subtitle: `<b>&"'` } },
};

test("a slide without much in it is written briefly", () => {
  expect(writeSlide(plain)).toBe("funds");
  expect(slideKey(full)).toBe("trainingVolume.linear~2-5");
});

test("a slide and its words survive a round trip through a link", () => {
  for (const slide of [plain, full, { ...plain, words: full.words }]) {
    expect(readSlide(writeSlide(slide), known)?.slide).toEqual(slide);
  }
});

test("an unknown chart, mode or initiative makes no slide, and neither do broken words", () => {
  for (const value of [
    "",
    "nothing",
    "__proto__",
    "funds.sideways",
    "trainingVolume.linear.more",
    "funds~x",
    "funds~~{",
    'funds~~{"zh":5}',
  ]) {
    expect(readSlide(value, known), value).toBeNull();
  }
});

test("a chart's first mode and no mode make the same slide", () => {
  expect(readSlide("trainingVolume.log", known)?.slide).toEqual({ ...plain, chart: "trainingVolume" });
});

test("words of a thousand characters are cut between characters", () => {
  const words = { en: { title: "𠀀".repeat(1000) } };
  expect(readSlide(writeSlide({ ...plain, words }), known)?.slide.words.en?.title).toBe(
    "𠀀".repeat(longestWords),
  );
});

test("a slide is added at the end and can be removed", () => {
  const both = toggledSlide([plain], full);
  expect(both).toEqual([plain, full]);
  expect(toggledSlide(both, { ...plain, words: { en: { title: "other words" } } })).toEqual([full]);
});

test("a slide moves to another place, and nothing else changes", () => {
  const third = { ...plain, chart: "timeline" };
  expect(movedSlide([plain, full, third], 0, 2)).toEqual([full, third, plain]);
  expect(movedSlide([plain, full, third], 2, 0)).toEqual([third, plain, full]);
  expect(movedSlide([plain], 4, 0)).toEqual([plain]);
});

test("slides with the same view are told apart by their numbers", () => {
  const twice = duplicatedSlide([plain, full], 0);
  expect(twice.map(slideKey)).toEqual(["funds", "funds-2", "trainingVolume.linear~2-5"]);
  const thrice = duplicatedSlide(twice, 1);
  expect(thrice.map(slideKey)).toEqual(["funds", "funds-2", "funds-3", "trainingVolume.linear~2-5"]);
  for (const slide of duplicatedSlide([full], 0)) {
    expect(readSlide(writeSlide(slide), known)?.slide).toEqual(slide);
  }
  expect(readSlide("funds-0", known)).toBeNull();
  expect(duplicatedSlide([full], 3)).toEqual([full]);
  // A chart put aside several times is removed completely.
  expect(toggledSlide(thrice, plain)).toEqual([full]);
});
