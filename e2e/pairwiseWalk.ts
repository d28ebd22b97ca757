import { seededRandom } from "../src/testing/seededRandom";
import { changedBetween, controls, type State } from "./pageActs";

type Control = keyof State;

/** A step of a walk from one state to another, and the order in which the controls are used. */
export interface Step {
  readonly from: State;
  readonly to: State;
  readonly order: readonly Control[];
}

/** What kind of value each setting has in a state. */
const kinds: Readonly<Record<Control, (state: State) => string>> = {
  initiatives: ({ initiatives }) => ["all", "one"][initiatives.length] ?? "several",
  lang: ({ lang }) => lang,
  theme: ({ theme }) => theme,
  map: ({ map }) => map.replace(/-.*/, ""),
  scale: ({ scale }) => scale,
  tables: ({ tables }) => (tables.length === 0 ? "pictures" : "tables"),
  size: ({ size }) => size.join(" × "),
};

/** Each act of a step with each setting before it, each two controls in the order of their use, and the last act. */
function pairsOf({ from, to, order }: Step): readonly string[] {
  const changed = changedBetween(from, to);
  const used = order.filter((control) => changed.includes(control));
  return used.flatMap((act, at) => [
    ...controls.map((setting) => `${act} to ${kinds[act](to)} where ${setting} is ${kinds[setting](from)}`),
    ...used.slice(0, at).map((earlier) => `${act} after ${earlier}`),
    ...(at === used.length - 1 ? [`${act} to ${kinds[act](to)} last`] : []),
  ]);
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/**
 * A walk from the first of some states through the others until every kind of act has been done in every kind of state,
 * and every two controls have been used one after the other in either order, as far as these states allow. Its next step
 * is the one that adds most, with a little less weight on the best step after it, so that it always comes to an end.
 */
export function pairwiseWalk(places: readonly State[], seed: number): readonly Step[] {
  const random = seededRandom(seed);
  const steps = places.flatMap((from) =>
    places
      .filter((to) => to !== from)
      .flatMap((to) => {
        const order = shuffled(controls, random);
        return [order, [...order].reverse()].map((way) => ({ from, to, order: way }));
      })
      .map((step) => ({ ...step, pairs: pairsOf(step) })),
  );
  const missing = new Set(steps.flatMap(({ pairs }) => pairs));
  const walk: Step[] = [];
  let [present] = places;
  while (missing.size > 0) {
    const worths = steps
      .filter(({ from }) => from === present)
      .map((step) => {
        const found = step.pairs.filter((pair) => missing.has(pair));
        const then = steps
          .filter(({ from }) => from === step.to)
          .map(({ pairs }) => pairs.filter((pair) => missing.has(pair) && !found.includes(pair)).length);
        return { step, worth: found.length + 0.9 * Math.max(...then) };
      });
    const { step } = worths.reduce((one, other) => (other.worth > one.worth ? other : one));
    for (const pair of step.pairs) missing.delete(pair);
    walk.push(step);
    present = step.to;
  }
  return walk;
}
