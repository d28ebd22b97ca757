import { expect, test } from "vitest";
import { clockText, elapsed, startedClock, timeText, toggledClock } from "./talkClock";

test("a talk's clock runs, pauses and resumes", () => {
  const started = startedClock(1_000);
  expect(elapsed(started, 61_000)).toBe(60_000);
  const stopped = toggledClock(started, 61_000);
  expect(elapsed(stopped, 500_000)).toBe(60_000);
  expect(elapsed(toggledClock(stopped, 500_000), 503_000)).toBe(63_000);
  expect(elapsed(started, 0)).toBe(0);
});

test.each([
  [0, "0:00"],
  [9_999, "0:09"],
  [754_000, "12:34"],
  [3_753_000, "1:02:33"],
])("%i ms are shown as %s", (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

test("the time of day has two digits for each part", () => {
  expect(timeText(new Date(2019, 0, 16, 9, 5))).toBe("09:05");
});
