import { defineConfig } from "vitest/config";
import type { TestSequencer, TestSpecification } from "vitest/node";
import { checkedData } from "./tools/checkedData.ts";

/** The files that take longest, longest first. */
const long = [
  "office/slideShapes",
  "office/pptx",
  "picture/pictureFit",
  "charts/provinceMapSizes",
  "office/libreOffice",
  "office/openXml",
  "render/render",
  "boxes/everyDiagram",
  "charts/contrast",
  "pdf/drawPicture",
  "charts/truth",
  "picture/mapNamesInPictures",
];

function placeOf({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place < 0 ? long.length : place;
}

/**
 * Runs the longest files first, so that no core is left waiting for one of them at the end. By itself Vitest knows how
 * long a file takes only after its first run, and a fresh clone would begin with the files that have most lines.
 */
class LongTestsFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return [...files].sort((one, other) => placeOf(one) - placeOf(other));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

export default defineConfig({
  plugins: [checkedData()],
  test: {
    include: ["src/**/*.test.ts", "tools/**/*.test.ts", "bench/*.test.ts"],
    environment: "node",
    // No test changes a module, so that all may share what they load: the libraries, and the dataset once read.
    isolate: false,
    sequence: { sequencer: LongTestsFirst },
    // By itself it leaves one core idle.
    maxWorkers: "100%",
    // Drawing leaves much behind that is of no use any more: with room for it, less time goes into clearing up.
    execArgv: ["--max-semi-space-size=64"],
    // A machine that others use too may stall.
    testTimeout: 180_000,
  },
});
