import { expect, test } from "vitest";
import type { Division } from "../dataset/boundaries";
import { overlap } from "./mapBoxes";
import { callouts } from "./mapCallouts";
import { nameWishes } from "./mapNames";
import type { DrawnDivision } from "./mapProjection";

/** A square area, px, with its name. */
function square(name: string, x: number, y: number, side: number): DrawnDivision {
  const division: Division = {
    code: name,
    name,
    shortName: name,
    pinyin: name,
    enName: name,
    parent: 0,
    parentName: "",
    cp: [0, 0],
    geometry: { type: "Polygon", coordinates: [] },
  };
  const box = { x, y, width: side, height: side };
  const ring: [number, number][] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return { division, parts: [[ring]], box, anchor: [x + side / 2, y + side / 2] };
}

const land = square("land", 100, 100, 200);
const viewport = { x: 0, y: 0, width: 400, height: 400 };
const wishes = (...areas: readonly DrawnDivision[]) =>
  nameWishes(areas, { locale: "zh", size: 12, weight: "normal" });
const room = { viewport, taken: [], gap: 3 };

test("an area at the edge has its name off the land, with a line that ends in it", () => {
  const edge = square("甲县", 285, 180, 10);
  const [label] = callouts(wishes(edge), [land], room);
  expect(label?.box.x).toBeGreaterThan(300);
  expect(label?.leader?.[1]).toEqual(edge.anchor);
});

test("one in the middle of the land stays without", () => {
  expect(callouts(wishes(square("甲县", 195, 195, 10)), [land], room)).toEqual([]);
});

test("callouts lie over no other label and over no other callout", () => {
  const areas = [100, 112, 124, 136, 148].map((y, place) => square(`第${place}县`, 285, y, 10));
  const taken = [{ x: 310, y: 100, width: 60, height: 14 }];
  const labels = callouts(wishes(...areas), [land], { ...room, taken });
  const boxes = [...taken, ...labels.map(({ box }) => box)];
  const touching = boxes.flatMap((box, place) =>
    boxes.slice(place + 1).filter((other) => overlap(box, other)),
  );
  expect([labels.length > 3, touching]).toEqual([true, []]);
});

test("no line crosses another", () => {
  const areas = [110, 150, 190, 230, 270].map((y, place) => square(`第${place}县`, 288, y, 10));
  const lines = callouts(wishes(...areas), [land], room).map(({ leader }) => leader);
  const heights = lines.map((line) => line?.[0][1] ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});
