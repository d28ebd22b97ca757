import { expect, test } from "vitest";
import { markKey } from "./markKey";
import { numberedBox } from "./numberedBox";
import { markBox, textShape } from "../shapes";
import { lightPalette } from "../theme";

const frame = { palette: lightPalette, text: 10 };

test("a key's entries stand in a line, each mark before its words", () => {
  const entries = [
    { kind: "rule", radius: 0.1, words: "类" },
    { kind: "actual", radius: 0.5, words: "项" },
  ] as const;
  const look = { size: 10, color: lightPalette.inkQuiet, baseline: "middle" } as const;
  expect(markKey(entries, [5, 2], frame)).toEqual([
    markBox({ x: 5, y: 2, width: 10, height: 10 }, "rule", frame, 1),
    textShape("类", 19, 7, look),
    markBox({ x: 45, y: 2, width: 10, height: 10 }, "actual", frame, 5),
    textShape("项", 59, 7, look),
  ]);
});

test("a numbered box is centred on its point, and so is its number", () => {
  const look = { kind: "rule", size: 20, radius: 10, color: lightPalette.reported } as const;
  expect(numberedBox("12", [50, 30], look, frame)).toEqual([
    markBox({ x: 40, y: 20, width: 20, height: 20 }, "rule", frame, 10),
    textShape("12", 50, 30, {
      size: 10,
      color: lightPalette.reported,
      weight: "bold",
      align: "center",
      baseline: "middle",
    }),
  ]);
});
