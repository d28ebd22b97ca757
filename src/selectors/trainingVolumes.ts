import type { Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { meanPer, type Computed } from "./computed";
import { areaOf, factsOf } from "./facts";
import type { Filters } from "./filters";
import { grouped } from "./grouped";

/** The size of a training programme, with its place and number of sessions. */
export interface TrainingVolume {
  readonly fact: Fact;
  /** How often it was held; null if the report does not say. */
  readonly sessions: Fact | null;
  /** Attendances or people per session; null if the report gives no sessions. */
  readonly mean: Computed | null;
  /** The place it was counted for; null for the whole province. */
  readonly place: Bilingual | null;
}

/** Two separate units: attendances count a person each time he or she came, people only once. */
export interface TrainingVolumes {
  /** In attendances, largest first. */
  readonly attendances: readonly TrainingVolume[];
  /** In people, largest first. */
  readonly people: readonly TrainingVolume[];
}

function placeOf(dataset: Dataset, fact: Fact): Bilingual | null {
  const area = areaOf(dataset, fact);
  return area === null || area.level === "province" ? null : area.label;
}

/** A mean has as many significant digits as the report's attendances: at most three. */
const meanFigures = 3;

/** Attendances or people per session. */
function meanOf(volume: Fact, sessions: Fact): Computed {
  const figures = Math.floor(Math.log10(Math.max(1, volume.value / sessions.value))) + 1;
  return meanPer(volume, sessions, {
    id: `${sessions.id}Mean`,
    decimals: Math.min(0, meanFigures - figures),
    label: { zh: `${sessions.label.zh}：平均每期`, en: `${sessions.label.en}: mean per session` },
    ...(sessions.note ? { note: sessions.note } : {}),
  });
}

/** The programmes of training for cadres. */
const programmes: ReadonlySet<string> = new Set([
  "rotation",
  "outOfProvince",
  "lectureHall",
  "technical",
  "exitCounties",
]);

/** The size of each training programme that the report counts, by unit; null if none is left. */
export function trainingVolumes(dataset: Dataset, filters: Filters): TrainingVolumes | null {
  const sessionsOf = grouped(
    factsOf(dataset, filters, { measure: "trainingSessions", status: "actual" }),
    ({ programme }) => programme,
  );
  const volumes = (measure: "trainingAttendances" | "trainingPeople"): readonly TrainingVolume[] =>
    factsOf(dataset, filters, { measure, status: "actual" })
      .filter(({ programme = "" }) => programmes.has(programme))
      .sort((a, b) => b.value - a.value)
      .map((fact) => {
        const held = fact.programme === undefined ? undefined : sessionsOf.get(fact.programme)?.[0];
        return {
          fact,
          place: placeOf(dataset, fact),
          sessions: held ?? null,
          mean: held && held.value > 0 ? meanOf(fact, held) : null,
        };
      });
  const attendances = volumes("trainingAttendances");
  const people = volumes("trainingPeople");
  return attendances.length + people.length === 0 ? null : { attendances, people };
}
