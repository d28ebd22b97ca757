import * as fc from "fast-check";
import { expect, test } from "vitest";
import { charts } from "../charts/index";
import { DatasetError } from "../dataset/datasetError";
import { parseDataset } from "../dataset/parseDataset";
import type { Dataset } from "../dataset/schema";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { drawnMarks, drawnTexts, outside } from "../testing/drawnPicture";
import { brokenJson, randomDatasets } from "../testing/randomDatasets";
import { sources } from "../testing/sources";
import { strictXml } from "../testing/strictXml";
import { pictureOf } from "./picture/picture";
import { pictureLook } from "./picture/pictureLook";
import { defaultSettings } from "./settings";
import { chartCsv } from "./table/chartCsv";
import { chartJson } from "./table/chartJson";

/** Always the same datasets, unless for example `ATLAS_RANDOM_RUNS=1000 ATLAS_RANDOM_SEED=7` asks for more and others. */
const { ATLAS_RANDOM_RUNS: runs = "1", ATLAS_RANDOM_SEED: seed = "2019" } = process.env;
const trial = (usual: number) => ({ numRuns: usual * Number(runs), seed: Number(seed) });

/** The dataset as the page would load it; null if it is refused, in which case the error must say where and why. */
function accepted(json: unknown): Dataset | null {
  try {
    return parseDataset(JSON.stringify(json), "random.json");
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    for (const { found, expected } of cause.problems) {
      expect(found.zh && found.en && expected.zh && expected.en).toBeTruthy();
    }
    return null;
  }
}

test("a dataset with a random value in place of one of its own is accepted, or refused with an explanation", () => {
  fc.assert(
    fc.property(brokenJson(sources.dataset), (json) => {
      accepted(json);
    }),
    trial(100),
  );
});

test("whatever figures and words a dataset has, pictures and tables are complete, stay within their frame and execute nothing", () => {
  const look = pictureLook(defaultSettings);
  let drawn = 0;
  fc.assert(
    fc.property(randomDatasets(sources.dataset), fc.constantFrom(...locales), (random, locale) => {
      const dataset = parseDataset(JSON.stringify(random), "random.json");
      for (const [id, chart] of Object.entries(charts)) {
        const plot = chart.plot({ ...sources, dataset }, { filters: noFilters, locale });
        if (!plot) continue;
        const subject = { id, plot, dataset, filters: noFilters };
        const { svg, width, height } = pictureOf(subject, look);
        strictXml(svg);
        expect(svg, id).not.toMatch(/NaN|undefined|Infinity|\[object|<script|<img/);
        expect(
          outside([...drawnTexts(svg).map(({ box }) => box), ...drawnMarks(svg)], { width, height }),
          id,
        ).toEqual([]);
        JSON.parse(chartJson(subject));
        expect(chartCsv(subject), id).not.toMatch(/NaN|undefined|Infinity|(^|,)"?[=+@]/m);
        drawn += 1;
      }
    }),
    trial(2),
  );
  expect(drawn).toBeGreaterThan(20);
});
