import type { Bilingual } from "../i18n/locale";
import { measures } from "./codes";
import type { Dataset } from "./schema";

const known = new WeakMap<Dataset, ReadonlyMap<string, Bilingual>>();

/** The names of all measures that a dataset may use: the common ones and its own. */
export function measureLabels(dataset: Dataset): ReadonlyMap<string, Bilingual> {
  const labels =
    known.get(dataset) ??
    new Map<string, Bilingual>([
      ...Object.entries(measures),
      ...(dataset.measures ?? []).map(({ id, label }) => [id, label] as const),
    ]);
  known.set(dataset, labels);
  return labels;
}

/** The name of a measure. A checked dataset names all of its measures. */
export function measureLabel(dataset: Dataset, measure: string): Bilingual {
  return measureLabels(dataset).get(measure) ?? { zh: measure, en: measure };
}
