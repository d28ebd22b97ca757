import { describe, expect, it } from "vitest";
import { actOfKey, actOfStroke, afterAct, type TalkState } from "./talkAct";

const start: TalkState = { number: 1, count: 12, screen: "slide", digits: "" };

/** The state of the screen after these keys are pressed one after the other. */
const after = (...keys: readonly string[]): TalkState =>
  keys.reduce((state, key) => {
    const shiftKey = key === "Shift+ ";
    const act = actOfKey({ key: shiftKey ? " " : key, shiftKey }, state.digits);
    return act ? afterAct(state, act) : state;
  }, start);

describe("keys during a talk", () => {
  it.each([
    [["ArrowRight", " ", "PageDown", "ArrowDown", "Enter", "n"], 7],
    [["End"], 12],
    [["End", "PageDown"], 12],
    [["End", "ArrowLeft", "PageUp", "Shift+ ", "Backspace", "ArrowUp", "p"], 6],
    [["Home", "ArrowLeft"], 1],
    [["1", "0", "Enter"], 10],
    [["9", "9", "Enter"], 12],
    [["0", "Enter"], 1],
    [["3", "ArrowRight", "Enter"], 3],
    [["q", "Tab"], 1],
  ])("%j lead to slide %i", (keys, number) => {
    expect(after(...keys)).toEqual({ ...start, number });
  });

  it("show the digits typed so far, at most the last two", () => {
    expect(after("1", "2", "3").digits).toBe("23");
  });

  it("blank the screen in black or white, and the next step brings back the hidden slide", () => {
    expect(["b", ".", "B"].map((key) => after("5", "Enter", key).screen)).toEqual([
      "black",
      "black",
      "black",
    ]);
    expect(["w", ","].map((key) => after(key).screen)).toEqual(["white", "white"]);
    expect(after("b", "w").screen).toBe("white");
    expect(after("5", "Enter", "b", "b")).toEqual({ ...start, number: 5 });
    expect(after("5", "Enter", "b", "PageDown")).toEqual({ ...start, number: 5 });
  });

  it("ask for actions outside the screen", () => {
    const asked = ["f", "s", "Escape"].map((key) => actOfKey({ key, shiftKey: false }, ""));
    expect(asked).toEqual([{ kind: "full" }, { kind: "notes" }, { kind: "leave" }]);
  });
});

describe("fingers and pointers", () => {
  it.each([
    [{ right: 0, down: 2, at: 0.9 }, 1],
    [{ right: 0, down: 0, at: 0.2 }, -1],
    [{ right: -80, down: 10, at: 0.2 }, 1],
    [{ right: 80, down: -10, at: 0.9 }, -1],
  ] as const)("%j is a step by %i", (stroke, by) => {
    expect(actOfStroke(stroke)).toEqual({ kind: "step", by });
  });

  it("mean nothing if they move up or down, or hardly sideways", () => {
    expect(actOfStroke({ right: 20, down: 0, at: 0.5 })).toBeNull();
    expect(actOfStroke({ right: 60, down: 90, at: 0.5 })).toBeNull();
  });
});
