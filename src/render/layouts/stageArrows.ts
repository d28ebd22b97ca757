import type { Flow } from "../../dataset/schema";
import type { Mark } from "../marks";
import { lineShapes, type Box, type Point, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** A stage where it is drawn. */
interface StageCard {
  readonly stage: {
    /** What the arrow that leads to it stands for; null where nothing is said of it. */
    readonly arrival: Flow | null;
    readonly isBranch: boolean;
  };
  readonly box: Box;
}

/** An arrow to each card but the first, none wider than another. */
export function stageArrows(cards: readonly StageCard[], isWide: boolean, frame: Frame): readonly Mark[] {
  const line = cards.filter(({ stage }) => !stage.isBranch);
  return cards.slice(1).flatMap((card): readonly Mark[] => {
    const source = card.stage.isBranch ? line.at(-1) : line[line.indexOf(card) - 1];
    return source ? [arrowMark(source.box, card, isWide, frame)] : [];
  });
}

function arrowMark(source: Box, { stage, box }: StageCard, isWide: boolean, frame: Frame): Mark {
  const { text, palette } = frame;
  const points = isWide ? pointsAcross(source, box, frame) : pointsDown(source, box, stage.isBranch, frame);
  const line = { color: palette.inkQuiet, width: text / 8 };
  const shapes = points.slice(1).flatMap((to, place): readonly Shape[] => {
    const from = points[place];
    return from ? lineShapes(from, to, { ...line, arrow: place === points.length - 2 }) : [];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const left = Math.min(...xs) - text * 0.3;
  const top = Math.min(...ys) - text * 0.5;
  return {
    box: {
      x: left,
      y: top,
      width: Math.max(...xs) + text * 0.3 - left,
      height: Math.max(...ys) + text * 0.5 - top,
    },
    statements: stage.arrival ? [stage.arrival] : [],
    shapes,
  };
}

/** From the box before to a box on its right. */
function pointsAcross(source: Box, box: Box, { text }: Frame): readonly Point[] {
  const middle = box.y + box.height / 2;
  return [
    [source.x + source.width + text * 0.35, middle],
    [box.x - text * 0.35, middle],
  ];
}

/** From the box before to a box below: straight, or round a corner where branches hang from a rail. */
function pointsDown(source: Box, box: Box, isBranch: boolean, { text }: Frame): readonly Point[] {
  const bottom = source.y + source.height;
  if (isBranch) {
    const middle = box.y + box.height / 2;
    return [
      [text * 0.9, bottom],
      [text * 0.9, middle],
      [box.x - text * 0.2, middle],
    ];
  }
  return [
    [text * 1.4, bottom + text * 0.3],
    [text * 1.4, box.y - text * 0.3],
  ];
}
