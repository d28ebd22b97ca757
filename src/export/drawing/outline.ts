import { numbersIn, type Point } from "./affine";
import { stepsOf, type Step } from "./pathData";
import { lengthOf, type SvgElement } from "./svgTree";

/** The SVG elements with an outline that can be filled and stroked. */
const shapes = ["rect", "circle", "line", "path", "polygon", "polyline"] as const;
type ShapeTag = (typeof shapes)[number];

export function shapeTag({ tag }: SvgElement): ShapeTag | undefined {
  return shapes.find((shape) => shape === tag);
}

/** The outline of a shape; empty for one without any extent. */
export function outlineOf(element: SvgElement, tag: ShapeTag): readonly Step[] {
  const length = (name: string) => lengthOf(element, name, 0);
  switch (tag) {
    case "rect": {
      const [left, top] = [length("x"), length("y")];
      const [right, bottom] = [left + length("width"), top + length("height")];
      return along(
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ],
        true,
      );
    }
    case "circle": {
      const [x, y, r] = [length("cx"), length("cy"), length("r")];
      if (r <= 0) return [];
      const half = (end: number): Step => ({ kind: "arc", arc: [r, r, 0, 0, 1], to: [end, y] });
      return [{ kind: "move", to: [x - r, y] }, half(x + r), half(x - r), { kind: "close" }];
    }
    case "line":
      return along(
        [
          [length("x1"), length("y1")],
          [length("x2"), length("y2")],
        ],
        false,
      );
    case "path":
      return stepsOf(element.attributes.get("d") ?? "");
    case "polygon":
    case "polyline":
      return along(pointsOf(element), tag === "polygon");
  }
}

function pointsOf({ tag, attributes }: SvgElement): readonly Point[] {
  const numbers = numbersIn(attributes.get("points") ?? "");
  if (numbers.length % 2 !== 0) throw new Error(`A <${tag}> has a point without y.`);
  return numbers.flatMap((x, place) => (place % 2 === 0 ? [[x, numbers[place + 1] ?? 0] as const] : []));
}

function along(points: readonly Point[], isClosed: boolean): readonly Step[] {
  const steps = points.map((to, place): Step => ({ kind: place === 0 ? "move" : "line", to }));
  return isClosed && steps.length > 0 ? [...steps, { kind: "close" }] : steps;
}
