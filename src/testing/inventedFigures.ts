import type { Fact } from "../dataset/schema";

/** A fact of an invented report, for tests of bodies and what is made of them. */
export function inventedFact(id: string, value: number, change: Partial<Fact> = {}): Fact {
  return {
    kind: "fact",
    id,
    initiative: 1,
    at: { section: 1, sentence: 2 },
    label: { zh: "读者", en: "Readers" },
    measure: "peopleCovered",
    value,
    unit: "persons",
    bound: "exact",
    status: "actual",
    area: "town",
    printed: String(value),
    ...change,
  };
}
