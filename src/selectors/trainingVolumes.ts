import type { Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { meanPer, type Computed } from "./computed";
import { areaOf, factsOf } from "./facts";
import type { Filters } from "./filters";

/** How a training's size is reported, with the place it holds for and the sessions it was held in. */
export interface TrainingVolume {
  readonly fact: Fact;
  /** How often it was held; null where the report does not say. */
  readonly sessions: Fact | null;
  /** Volume per session; null where the report gives no sessions. */
  readonly mean: Computed | null;
  /** Where it was counted; null for the whole province. */
  readonly place: Bilingual | null;
}

/** Two units side by side: attendances count a person as often as he or she came, people only once. */
export interface TrainingVolumes {
  /** In person-times, largest first. */
  readonly attendances: readonly TrainingVolume[];
  /** In persons, largest first. */
  readonly people: readonly TrainingVolume[];
  /** The powers of ten around all of them, for a logarithmic axis. */
  readonly decades: { readonly from: number; readonly to: number };
  /** The largest of all figures, whatever its unit. */
  readonly largest: number;
}

function placeOf(dataset: Dataset, fact: Fact): Bilingual | null {
  const area = areaOf(dataset, fact);
  return area === null || area.level === "province" ? null : area.label;
}

/** Attendances or people per session, to the two figures that a round number of attendances bears. */
function meanOf(volume: Fact, sessions: Fact): Computed {
  return meanPer(volume, sessions, {
    id: `${sessions.id}Mean`,
    decimals: 0,
    label: { zh: `${sessions.label.zh}：平均每期`, en: `${sessions.label.en}: mean per session` },
    ...(sessions.note ? { note: sessions.note } : {}),
  });
}

/** The size of each training that the report counts, by unit; null when none is left. */
export function trainingVolumes(dataset: Dataset, filters: Filters): TrainingVolumes | null {
  const sessions = factsOf(dataset, filters, { measure: "trainingSessions" });
  const volumes = (measure: "trainingAttendances" | "trainingPeople"): readonly TrainingVolume[] =>
    [...factsOf(dataset, filters, { measure })]
      .sort((a, b) => b.value - a.value)
      .map((fact) => {
        const held = sessions.find(
          ({ programme }) => programme !== undefined && programme === fact.programme,
        );
        return {
          fact,
          place: placeOf(dataset, fact),
          sessions: held ?? null,
          mean: held && held.value > 0 ? meanOf(fact, held) : null,
        };
      });
  const attendances = volumes("trainingAttendances");
  const people = volumes("trainingPeople");
  const values = [...attendances, ...people].map(({ fact }) => fact.value);
  if (values.length === 0) return null;
  const largest = Math.max(...values);
  const from = 10 ** Math.floor(Math.log10(Math.max(1, Math.min(...values))));
  const to = Math.max(from * 10, 10 ** Math.ceil(Math.log10(Math.max(1, largest))));
  return { attendances, people, decades: { from, to }, largest };
}
