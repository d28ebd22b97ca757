import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exclusionsSchema } from "../../src/dataset/exclusions";
import { parseDataset } from "../../src/dataset/parseDataset";
import { expect, test } from "vitest";
import { auditDataset } from "./audit";
import { sha256 } from "./auditedReport";

const root = new URL("../../", import.meta.url);
const reportFile = fileURLToPath(new URL("../shared/report/report-28.txt", root));
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

test.skipIf(!existsSync(reportFile))(
  "data/report-28.json agrees with the report (skipped where ../shared/report/report-28.txt is absent: the report is not in the repository)",
  () => {
    const report = readFileSync(reportFile, "utf8");
    const { problems } = auditDataset({
      dataset: parseDataset(read("data/report-28.json"), "data/report-28.json"),
      report,
      sha256: sha256(report),
      exclusions: exclusionsSchema.parse(JSON.parse(read("data/report-28.exclusions.json"))),
    });
    expect(problems).toEqual([]);
  },
);
