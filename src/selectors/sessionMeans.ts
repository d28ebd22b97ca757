import type { Dataset, Fact } from "../dataset/schema";
import { meanPer, type Computed } from "./computed";
import { factsOf } from "./facts";
import type { Filters } from "./filters";

/** One kind of training: how often it was held, how many came, and what that makes on average. */
export interface SessionMean {
  readonly sessions: Fact;
  /** Attendances, or people where the report counts people; null where it counts neither. */
  readonly volume: Fact | null;
  /** Volume per session, in the volume's unit; null where there is no volume. */
  readonly mean: Computed | null;
}

function meanOf(volume: Fact, sessions: Fact): Computed {
  return meanPer(volume, sessions, {
    id: `${sessions.id}Mean`,
    decimals: 0,
    label: { zh: `${sessions.label.zh}：平均每期`, en: `${sessions.label.en}: mean per session` },
    ...(sessions.note ? { note: sessions.note } : {}),
  });
}

/** The trainings held in sessions, each with its mean, in the report's order; null when none is left. */
export function sessionMeans(dataset: Dataset, filters: Filters): readonly SessionMean[] | null {
  const volumes = [
    ...factsOf(dataset, filters, { measure: "trainingAttendances" }),
    ...factsOf(dataset, filters, { measure: "trainingPeople" }),
  ];
  const means = factsOf(dataset, filters, { measure: "trainingSessions" }).map((sessions) => {
    const volume = volumes.find(({ programme }) => programme === sessions.programme) ?? null;
    return { sessions, volume, mean: volume && sessions.value > 0 ? meanOf(volume, sessions) : null };
  });
  return means.length === 0 ? null : means;
}
