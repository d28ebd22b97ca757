import * as fc from "fast-check";
import { bounds, drawnStatuses } from "../dataset/codes";
import type { Dataset, Fact } from "../dataset/schema";

/** Texts that break code unprepared for them: markup, formulas, line breaks, text directions, four-byte characters. */
const hostileText = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    `"><img src=x onerror=alert(1)>`,
    "=HYPERLINK(1)",
    "+1",
    "&amp;&lt;",
    "]]>",
    "${x}{y|z}",
    "\u202eright to left",
    "one\u2028two",
    "𠀀𬱖🎯",
    "长".repeat(300),
    "W".repeat(200),
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
);

const hostileWords = fc.record({ zh: hostileText, en: hostileText });

const values = fc.oneof(
  fc.constantFrom(0, 1, 2, 9_007_199_254_740_991, 1e15, 1e21),
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.nat(20),
);

/** Random changes of a fact on which nothing else depends. Most facts stay as they are. */
function changesOf({ unit, measure }: Fact): fc.Arbitrary<Partial<Fact>> {
  const isFixed = unit === "rank" || measure === "listLength";
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: isFixed ? 0 : 2, arbitrary: fc.record({ value: values, bound: fc.constantFrom(...bounds) }) },
    { weight: isFixed ? 0 : 1, arbitrary: fc.record({ status: fc.constantFrom(...drawnStatuses) }) },
    { weight: 1, arbitrary: fc.record({ label: hostileWords, note: hostileWords }) },
  );
}

/** Valid datasets derived from a good one: some facts are left out, others have different values, statuses and words. */
export function randomDatasets(good: Dataset): fc.Arbitrary<Dataset> {
  const referred = new Set([
    ...good.lists.flatMap(({ count }) => count ?? []),
    ...[...good.flows, ...good.places].flatMap(({ facts }) => facts),
    ...good.facts.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id, partOf])),
  ]);
  const facts = good.facts.map((fact): fc.Arbitrary<Fact | null> => {
    if (referred.has(fact.id) || fact.upper !== undefined) return fc.constant(fact);
    return fc.option(
      changesOf(fact).map((change) => ({ ...fact, ...change })),
      { freq: 9 },
    );
  });
  return fc.record({ facts: fc.tuple(...facts), title: fc.option(hostileWords) }).map((random) => ({
    ...good,
    // What no special chart shows is drawn by general ones, whichever facts are left.
    ...(good.page && { page: { ...good.page, listedOnly: [] } }),
    report: random.title === null ? good.report : { ...good.report, title: random.title },
    facts: random.facts.filter((fact) => fact !== null),
  }));
}

/** The JSON of a dataset with one of its values, at any depth, replaced by another of any kind. */
export function brokenJson(good: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.infiniteStream(fc.nat(10_000)), fc.jsonValue({ maxDepth: 2 }))
    .map(([choices, value]) => replaced(good, choices, value));
}

function replaced(node: unknown, choices: Iterator<number>, value: unknown): unknown {
  if (typeof node !== "object" || node === null) return value;
  const keys = Object.keys(node);
  const choice: unknown = choices.next().value;
  const key = typeof choice === "number" ? keys[choice % (keys.length + 1)] : undefined;
  if (key === undefined) return value;
  const entries = Object.entries(node).map(([name, child]: [string, unknown]): [string, unknown] => [
    name,
    name === key ? replaced(child, choices, value) : child,
  ]);
  return Array.isArray(node) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}
