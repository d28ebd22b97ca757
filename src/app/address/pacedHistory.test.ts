import { expect, test } from "vitest";
import { pacedHistory, type Entry } from "./pacedHistory";

/** A simulated browser with its own clock that throws at the hundredth entry within ten seconds, as Safari does. */
function safari() {
  let time = 0;
  let timers: { readonly at: number; readonly work: () => void }[] = [];
  const entries: { readonly link: string; readonly entry: Entry; readonly time: number }[] = [];
  const pass = (ms: number) => {
    time += ms;
    const due = timers.filter(({ at }) => at <= time);
    timers = timers.filter(({ at }) => at > time);
    for (const { work } of due) work();
  };
  const history = pacedHistory({
    write: (link, entry) => {
      if (entries.filter((other) => other.time > time - 10_000).length >= 100)
        throw new Error("SecurityError");
      entries.push({ link, entry, time });
    },
    now: () => time,
    later: (work, delay) => {
      timers.push({ at: time + delay, work });
    },
  });
  return { history, entries, pass };
}

test("an address is passed on at once", () => {
  const { history, entries } = safari();
  history.write("?a", "push");
  history.write("?b", "replace");
  expect(entries.map(({ link, entry }) => [link, entry])).toEqual([
    ["?a", "push"],
    ["?b", "replace"],
  ]);
  expect(history.ahead()).toBeNull();
});

test("of 300 changes within three seconds, the page shows each one and the browser gets thirty, including the last", () => {
  const { history, entries, pass } = safari();
  for (let count = 1; count <= 300; count++) {
    history.write(`?${count}`, "push");
    expect(history.ahead() ?? entries.at(-1)?.link).toBe(`?${count}`);
    pass(10);
  }
  expect(entries).toHaveLength(30);
  pass(10_000);
  expect(entries).toHaveLength(31);
  expect(entries.at(-1)).toMatchObject({ link: "?300", entry: "push" });
  expect(history.ahead()).toBeNull();
});

test("a minute of continuous changes never makes the browser throw", () => {
  const { history, entries, pass } = safari();
  for (let count = 1; count <= 1200; count++) {
    history.write(`?${count}`, "push");
    pass(50);
  }
  pass(10_000);
  expect(entries.at(-1)?.link).toBe("?1200");
});

test("if the reader goes back in the meantime, pending changes are dropped", () => {
  const { history, entries, pass } = safari();
  for (let count = 1; count <= 40; count++) history.write(`?${count}`, "push");
  history.giveUp();
  expect(history.ahead()).toBeNull();
  pass(20_000);
  expect(entries).toHaveLength(30);
});

test("if the browser refuses a change, it is tried again", () => {
  let isRefusing = true;
  const entries: string[] = [];
  const timers: (() => void)[] = [];
  const history = pacedHistory({
    write: (link) => {
      if (isRefusing) throw new Error("SecurityError");
      entries.push(link);
    },
    now: () => 0,
    later: (work) => {
      timers.push(work);
    },
  });
  history.write("?a", "push");
  history.write("?b", "replace");
  expect(history.ahead()).toBe("?b");
  isRefusing = false;
  for (const work of timers) work();
  expect(entries).toEqual(["?b"]);
});
