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
  withNotes,
  writeTalk,
  type Talk,
  type WholeTalk,
} from "./keptTalk";
import { mostSlides, type Slide } from "../address/slides";

const known = { charts, initiatives: [1, 2, 3, 4, 5, 6, 7, 8] };

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
  expect(readTalk(writeTalk(own), known)).toEqual(own);
  expect(isSameTalk(readTalk(writeTalk(own), known), own)).toBe(true);
});

test("slides that mean nothing are left out, doubled ones are one, and too long a title is cut", () => {
  const kept = { slides: ["funds", "gone", "funds~x", "funds"], talk: "x".repeat(400) };
  expect(readTalk(kept, known)).toEqual({ slides: [funds], talk: "x".repeat(300) });
});

test("a talk with nothing but a title is one", () => {
  expect([readTalk(noTalk, known), { slides: [], talk: "Mine" }].map(isEmptyTalk)).toEqual([true, false]);
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

const whole: WholeTalk = {
  ...own,
  details: {
    notes: { funds: "First line\nSecond line" },
    without: ["sources"],
    hasSections: true,
    hasBuilds: true,
  },
};

test("a talk survives the way through a file with its notes, and no other file is taken for one", () => {
  expect(talkOfFile(fileOfTalk(whole), known)).toEqual(whole);
  for (const text of [
    "",
    "{}",
    "[]",
    "<html>",
    '{"slides":["funds"],"talk":""}',
    fileOfTalk(whole).slice(0, 40),
  ]) {
    expect(talkOfFile(text, known)).toBeNull();
  }
});

test("a file of an earlier edition has no notes, all pages of words, and no slides that announce sections", () => {
  const text = '{"atlasSlides":1,"slides":["funds"],"talk":""}';
  expect(talkOfFile(text, known)).toEqual({
    slides: [funds],
    talk: "",
    details: { notes: {}, without: [], hasSections: false, hasBuilds: false },
  });
});

test("a file has the notes of its own slides alone, and those to charts that moved stay with them", () => {
  const notes = { funds: "kept", "trainingVolume.linear~2-5": "kept too", timeline: "of no slide" };
  expect(fileOfTalk({ ...whole, details: { ...whole.details, notes } })).not.toContain("of no slide");
  const earlier = {
    atlasSlides: 1,
    slides: ["aidMoney"],
    talk: "",
    notes: { aidMoney: "Say this", gone: "x" },
  };
  expect(talkOfFile(JSON.stringify(earlier), known)?.details.notes).toEqual({ taijiangAid: "Say this" });
});

test("notes are written and taken away by the key of their slide", () => {
  const noted = withNotes(whole.details, "funds-2", "Again");
  expect(noted.notes).toEqual({ funds: "First line\nSecond line", "funds-2": "Again" });
  expect(withNotes(noted, "funds", " \n").notes).toEqual({ "funds-2": "Again" });
});
