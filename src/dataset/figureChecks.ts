import type { Unit } from "../i18n/units";
import { literal, type DatasetProblem } from "./datasetProblem";
import type { Dataset, Fact } from "./schema";

/** Checks whether the figures, parts, list lengths and time spans of a dataset are possible. */
export function* figureChecks(dataset: Dataset): Generator<DatasetProblem> {
  yield* figures(dataset);
  yield* parts(dataset);
  yield* listLengths(dataset);
  yield* spans(dataset);
}

/** Units that allow fractions. */
const fractionalUnits: ReadonlySet<Unit> = new Set<Unit>(["percent", "percentagePoints", "multiple"]);

function* figures({ facts }: Dataset): Generator<DatasetProblem> {
  for (const [index, { value, upper, unit, status }] of facts.entries()) {
    const path = `facts[${index}]`;
    if (value < 0)
      yield {
        path: `${path}.value`,
        found: literal(value),
        expected: { zh: "不小于0的数", en: "a number of 0 or more" },
      };
    if (!fractionalUnits.has(unit) && !Number.isInteger(value)) {
      yield { path: `${path}.value`, found: literal(value), expected: { zh: "整数", en: "a whole number" } };
    }
    if (unit === "rank" && value < 1) {
      yield {
        path: `${path}.value`,
        found: literal(value),
        expected: { zh: "从1起的位次", en: "a rank of 1 or more" },
      };
    }
    if ((unit === "rank") !== (status === "rank")) {
      const expected = { zh: "单位rank与状态rank同时使用", en: "unit rank and status rank together" };
      yield { path: `${path}.status`, found: literal(status), expected };
    }
    if (upper !== undefined && upper <= value) {
      yield {
        path: `${path}.upper`,
        found: literal(upper),
        expected: { zh: `大于${value}`, en: `more than ${value}` },
      };
    }
  }
}

function* parts({ facts }: Dataset): Generator<DatasetProblem> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const [index, part] of facts.entries()) {
    if (part.partOf === undefined) continue;
    const whole = byId.get(part.partOf);
    if (whole === undefined) continue;
    const path = `facts[${index}]`;
    if (isOwnPart(part, byId)) {
      const expected = { zh: "不以自身为部分的整体", en: "a whole that is not part of itself" };
      yield { path: `${path}.partOf`, found: literal(part.partOf), expected };
      continue;
    }
    if (part.unit !== whole.unit)
      yield { path: `${path}.unit`, found: literal(part.unit), expected: literal(whole.unit) };
    if (part.value > whole.value) {
      const expected = {
        zh: `不大于${whole.id}的${whole.value}`,
        en: `at most ${whole.value}, that of ${whole.id}`,
      };
      yield { path: `${path}.value`, found: literal(part.value), expected };
    }
    const mixed = [part.status, whole.status];
    if (mixed.includes("target") && mixed.includes("actual")) {
      const expected = { zh: "计划与结果不互为部分", en: "no plan within a result, no result within a plan" };
      yield { path: `${path}.partOf`, found: literal(part.partOf), expected };
    }
  }
}

function isOwnPart(fact: Fact, byId: ReadonlyMap<string, Fact>): boolean {
  const seen = new Set<string>();
  for (let whole = fact.partOf; whole !== undefined && !seen.has(whole); whole = byId.get(whole)?.partOf) {
    if (whole === fact.id) return true;
    seen.add(whole);
  }
  return false;
}

function* listLengths({ facts, lists }: Dataset): Generator<DatasetProblem> {
  const values = new Map(facts.map(({ id, value }) => [id, value]));
  for (const [index, { count, items }] of lists.entries()) {
    const stated = count === undefined ? undefined : values.get(count);
    if (stated === undefined || stated === items.length) continue;
    const found = { zh: `${items.length}项`, en: `${items.length} items` };
    const expected = { zh: `${stated}项`, en: `${stated} items` };
    yield { path: `lists[${index}].items`, found, expected };
  }
}

function* spans({ facts, events }: Dataset): Generator<DatasetProblem> {
  const dated = [
    ...events.map(({ from, to }, index) => ({ path: `events[${index}].to`, from, to })),
    ...facts.map(({ period }, index) => ({
      path: `facts[${index}].period.to`,
      from: period?.from,
      to: period?.to,
    })),
  ];
  for (const { path, from, to } of dated) {
    if (from === undefined || to === undefined) continue;
    const precision = Math.min(from.length, to.length);
    if (to.slice(0, precision) >= from.slice(0, precision)) continue;
    yield { path, found: literal(to), expected: { zh: `不早于${from}`, en: `${from} or later` } };
  }
}
