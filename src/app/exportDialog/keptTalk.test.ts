import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { noFilters } from "../../selectors/filters";
import {
  fileOfTalk,
  isEmptyTalk,
  isSameTalk,
  mergedTalk,
  noTalk,
  readTalk,
  talkOfFile,
  writeTalk,
  type Talk,
} from "./keptTalk";
import { mostSlides, type Slide } from "../address/slides";

const funds: Slide = { chart: "funds", mode: "", filters: noFilters, words: {} };
const training: Slide = {
  chart: "trainingVolume",
  mode: "linear",
  filters: { initiatives: [2, 5] },
  words: { zh: { title: "谁受了训" } },
};
const own: Talk = { slides: [funds, training], talk: "My talk" };

test("a talk is kept with the filters, modes and words of its slides", () => {
  expect(writeTalk(own)).toEqual({
    slides: ["funds", 'trainingVolume.linear~2-5~{"zh":{"title":"谁受了训"}}'],
    talk: "My talk",
  });
  expect(readTalk(writeTalk(own), charts)).toEqual(own);
  expect(isSameTalk(readTalk(writeTalk(own), charts), own)).toBe(true);
});

test("slides that mean nothing are left out, doubled ones are one, and too long a title is cut", () => {
  const kept = { slides: ["funds", "gone", "funds~9", "funds"], talk: "x".repeat(400) };
  expect(readTalk(kept, charts)).toEqual({ slides: [funds], talk: "x".repeat(300) });
});

test("a talk with nothing but a title is one", () => {
  expect([readTalk(noTalk, charts), { slides: [], talk: "Mine" }].map(isEmptyTalk)).toEqual([true, false]);
});

test("another order or other words are another talk", () => {
  expect(isSameTalk(own, { ...own, slides: [training, funds] })).toBe(false);
  expect(isSameTalk(own, { ...own, slides: [funds, { ...training, words: {} }] })).toBe(false);
});

test("two talks become one: the first as it is, then what only the second has", () => {
  const timeline = { ...funds, chart: "timeline" };
  const link: Talk = { slides: [timeline, { ...funds, words: { en: { title: "Other" } } }], talk: "Theirs" };
  expect(mergedTalk(own, link)).toEqual({
    talk: { slides: [funds, training, timeline], talk: "My talk" },
    isFull: false,
    hasOtherWords: true,
  });
  expect(mergedTalk({ ...own, talk: "" }, { slides: [timeline], talk: "Theirs" })).toEqual({
    talk: { slides: [funds, training, timeline], talk: "Theirs" },
    isFull: false,
    hasOtherWords: false,
  });
});

test("two talks become no longer than one may be, and it is known", () => {
  const many = Array.from({ length: mostSlides - 1 }, (_, place) => ({ ...funds, chart: `chart${place}` }));
  const { talk, isFull } = mergedTalk({ slides: many, talk: "" }, own);
  expect([talk.slides.length, talk.slides.at(-1), isFull]).toEqual([60, funds, true]);
});

test("a talk survives the way through a file, and no other file is taken for one", () => {
  expect(talkOfFile(fileOfTalk(own), charts)).toEqual(own);
  for (const text of [
    "",
    "{}",
    "[]",
    "<html>",
    '{"slides":["funds"],"talk":""}',
    fileOfTalk(own).slice(0, 40),
  ]) {
    expect(talkOfFile(text, charts)).toBeNull();
  }
});
