import type { Statement } from "../selectors/computed";
import { barStatements, type Bars } from "./bars";
import { boxStatements } from "./boxStatements";
import type { Boxes } from "./box";
import { dotStatements, type Dots } from "./dots";
import type { MapBody } from "./mapBody";
import { matrixStatements, type Matrix } from "./matrix";
import { timelineStatements, type Timeline } from "./timeline";

/** What a chart shows, as values and words. The drawing decides where it goes. */
export type Body = Bars | Dots | Timeline | Matrix | Boxes | MapBody;

/** A function for each kind of body. A new kind does not compile until every such record handles it. */
export type ByKind<Arguments extends readonly unknown[], Result> = {
  readonly [Kind in Body["kind"]]: (
    body: Extract<Body, { readonly kind: Kind }>,
    ...rest: Arguments
  ) => Result;
};

/** Calls the function for a body's kind. */
export function byKind<Kind extends Body["kind"], Arguments extends readonly unknown[], Result>(
  functions: ByKind<Arguments, Result>,
  kind: Kind,
  body: Extract<Body, { readonly kind: Kind }>,
  ...rest: Arguments
): Result {
  return functions[kind](body, ...rest);
}

const statements: ByKind<readonly [], readonly Statement[]> = {
  bars: barStatements,
  dots: dotStatements,
  timeline: timelineStatements,
  matrix: matrixStatements,
  boxes: ({ root }) => boxStatements(root),
  map: (map) => map.statements,
};

/** Everything a body shows, in reading order, each once. */
export function bodyStatements(body: Body): readonly Statement[] {
  return [...new Set(byKind(statements, body.kind, body))];
}
