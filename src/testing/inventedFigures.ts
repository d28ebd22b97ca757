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

/** A count of attendances with some fields changed, for tests of figures in words. */
export function inventedAttendances(change: Partial<Fact>): Fact {
  return {
    kind: "fact",
    id: "attendances",
    initiative: 5,
    at: { section: 5, sentence: 4 },
    label: { zh: "培训人次", en: "Attendances" },
    measure: "trainingAttendances",
    value: 3150000,
    unit: "personTimes",
    bound: "exact",
    status: "actual",
    area: "town",
    printed: "315万人次",
    ...change,
  };
}
