import type { Branches } from "../../body/box";
import type { Mark } from "../marks";
import type { Pen } from "../pen";
import { spread, stackHeight } from "./layColumn";
import { widthsOf } from "./layRow";
import { below, railAt, together, type Laid, type Place, type Setting } from "./laid";

/** em: the room for the rail between a source and branches to its right, and to the left of branches below it. */
const railAcross = 2.6;
const railDown = 2.2;
/** em between the end of a line and the box it leads to. */
const clear = 0.15;

/** A source with a rail that leads to each of its branches. Nothing else stands where the rail runs. */
export function layBranches(box: Branches, width: number, setting: Setting): Laid {
  return box.direction === "across" ? across(box, width, setting) : down(box, width, setting);
}

function across(box: Branches, width: number, setting: Setting): Laid {
  const { source, branches, shares, gap } = box;
  const [sourceWidth = 0, branchWidth = 0] = widthsOf(2, shares, width - railAcross);
  const first = setting.lay(source, sourceWidth, below(setting, setting.head));
  const laid = branches.map((branch, place) =>
    setting.lay(branch.box, branchWidth, below(setting, place === 0 ? setting.head : 0)),
  );
  const between = gap * setting.level.air;
  return {
    height: Math.max(first.height, stackHeight(laid, between)),
    baseline: first.baseline,
    head: Math.max(first.head, laid[0]?.head ?? 0),
    grows: true,
    ...together([first, ...laid]),
    draw: (place, pen) => {
      const { x, y, height } = place;
      const left = x + sourceWidth + railAcross;
      const places = spread(laid, between, place).map((own) => ({ ...own, x: left, width: branchWidth }));
      const rail = x + sourceWidth + railAcross / 2;
      const start = y + height / 2;
      return [
        ...first.draw({ x, y, width: sourceWidth, height }, pen),
        line([x + sourceWidth + clear, start], [rail, start], pen),
        ...railMarks(box, laid, places, { rail, start }, pen),
      ];
    },
  };
}

function down(box: Branches, width: number, setting: Setting): Laid {
  const { source, branches, gap } = box;
  const first = setting.lay(source, width, below(setting, setting.head));
  const branchWidth = width - railDown;
  const laid = branches.map((branch) => setting.lay(branch.box, branchWidth, below(setting)));
  const stacked = [first, ...laid];
  const between = gap * setting.level.air;
  return {
    height: stackHeight(stacked, between),
    baseline: first.baseline,
    head: first.head,
    grows: stacked.some(({ grows }) => grows),
    ...together(stacked),
    draw: (place, pen) => {
      const { x } = place;
      const [sourcePlace, ...places] = spread(stacked, between, place);
      if (!sourcePlace) return [];
      const { top, height } = sourcePlace;
      const at = places.map((own) => ({ ...own, x: x + railDown, width: branchWidth }));
      return [
        ...first.draw({ x, y: top, width, height }, pen),
        ...railMarks(box, laid, at, { rail: x + railAt, start: top + height + clear }, pen),
      ];
    },
  };
}

/** The branches, the rail beside them, and a line from the rail to the middle of each. */
function railMarks(
  { branches, hasHeads }: Branches,
  laid: readonly Laid[],
  places: readonly {
    readonly x: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }[],
  { rail, start }: { readonly rail: number; readonly start: number },
  pen: Pen,
): readonly Mark[] {
  const ends = places.map(({ top, height }) => top + height / 2);
  return [
    line([rail, Math.min(start, ...ends)], [rail, Math.max(start, ...ends)], pen),
    ...places.flatMap(({ x, top, width, height }, index) => {
      const end = top + height / 2;
      const area: Place = { x: rail, y: end - 0.4, width: x - rail, height: 0.8 };
      const shapes = pen.line([rail, end], [x - clear, end], { hasHead: hasHeads });
      return [
        pen.mark(area, branches[index]?.statements ?? [], shapes),
        ...(laid[index]?.draw({ x, y: top, width, height }, pen) ?? []),
      ];
    }),
  ];
}

function line(from: [number, number], to: [number, number], pen: Pen): Mark {
  return pen.mark({ x: 0, y: 0, width: 0, height: 0 }, [], pen.line(from, to));
}
