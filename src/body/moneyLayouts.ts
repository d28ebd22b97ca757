import { column, row, type Arrow, type Box } from "./boxes";
import type { Party } from "../dataset/schema";
import type { MoneyFlow, MoneyLine, MoneyRoute } from "../selectors/moneyRoutes";

/** The boxes of which a route of money is put together. */
export interface RouteBoxes {
  readonly source: (line: MoneyLine) => Box;
  readonly party: (party: Party) => Box;
  readonly arrow: (step: MoneyFlow) => Arrow;
  readonly receiver: (route: MoneyRoute) => Box;
}

/** em of an arrow with a sum above it. */
const arrowWidth = { em: 12.5 };

/** The sources below one another, each with its arrow to the right, where the receiver stands once. */
export function acrossRoute(route: MoneyRoute, boxes: RouteBoxes): Box {
  const sources = route.lines.map((line) =>
    row([boxes.source(line), ...line.steps.slice(0, 1).map(boxes.arrow)], {
      widths: [1, arrowWidth],
      least: 10,
    }),
  );
  const further = (route.lines[0]?.steps.slice(1) ?? []).reduceRight(
    (receiver, step) =>
      row([boxes.party(step.from), boxes.arrow(step), receiver], {
        widths: [1, arrowWidth, 1],
        gap: 0.4,
        least: 5,
      }),
    boxes.receiver(route),
  );
  return row([column(sources), further], { widths: [1.05, 1], gap: 0.4 });
}

/** A row for each step, from whom to whom. */
export function stepRows(route: MoneyRoute, boxes: RouteBoxes): Box {
  return column(
    route.lines.flatMap((line, place) =>
      line.steps.map((step, index) => {
        const isLast = index === line.steps.length - 1;
        const from = index === 0 ? boxes.source(line) : boxes.party(step.from);
        const to = isLast && place === 0 ? boxes.receiver(route) : boxes.party(step.to);
        return row([from, boxes.arrow(step), to], { widths: [1, arrowWidth, 1], gap: 0.4, least: 9 });
      }),
    ),
  );
}

/** Each line for itself, from its source down to its receiver; who the receiver is stands at the first. */
export function downRoute(route: MoneyRoute, boxes: RouteBoxes): Box {
  return column(
    route.lines.flatMap((line, place) => [
      boxes.source(line),
      ...line.steps.flatMap((step, index) => [
        ...(index > 0 ? [boxes.party(step.from)] : []),
        boxes.arrow(step),
      ]),
      place === 0 ? boxes.receiver(route) : boxes.party(route.receiver),
    ]),
    { gap: 0.4 },
  );
}
