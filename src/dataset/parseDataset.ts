import type * as z from "./zod";
import type { Bilingual } from "../i18n/locale";
import { crossChecks } from "./crossChecks";
import { DatasetError, mostTold } from "./datasetError";
import type { DatasetProblem } from "./datasetProblem";
import { parseJson } from "./parseJson";
import { datasetSchema, type Dataset } from "./schema";
import { description, schemaProblems } from "./schemaProblem";

/** Limits on nesting and number of values: far above any report, far below what would hang a page. */
const maximumDepth = 20;
const maximumValues = 1_000_000;

/** Reads a dataset from a file's text, or throws a {@link DatasetError} that names the file as `source`. */
export function parseDataset(text: string, source: string): Dataset {
  const json = parseJson(text, source, dataset);
  const version = versionOf(json);
  if (version === null) {
    throw wholeFile(source, description(json), { zh: "一个JSON对象", en: "a JSON object" });
  }
  if (version.value !== 1) {
    const expected = { zh: "版本1", en: "version 1" };
    throw new DatasetError(source, { path: "version", found: description(version.value), expected });
  }
  const excess = excessOf(json);
  if (excess !== null) throw wholeFile(source, excess.found, excess.expected);

  const result = shaped(json, source);
  if (!result.success) {
    const { issues } = result.error;
    const total = issues.reduce((sum, issue) => sum + problemsIn(issue), 0);
    const [problem = { path: "", found: description(json), expected: dataset }, ...others] = issues
      .slice(0, mostTold)
      .flatMap((issue) => schemaProblems(issue, json, datasetSchema))
      .slice(0, mostTold);
    throw new DatasetError(source, problem, others, total - 1);
  }
  const [problem, ...others] = crossChecks(result.data);
  if (problem !== undefined) {
    throw new DatasetError(source, problem, others.slice(0, mostTold - 1), others.length);
  }
  return result.data;
}

/** Validates against the schema; zod overflows the stack if tens of thousands of values are wrong. */
function shaped(json: unknown, source: string): ReturnType<typeof datasetSchema.safeParse> {
  try {
    return datasetSchema.safeParse(json);
  } catch {
    throw wholeFile(source, { zh: "错误太多，无法一一列出", en: "too many errors to list" }, dataset);
  }
}

function problemsIn(issue: z.core.$ZodIssue): number {
  return issue.code === "unrecognized_keys" ? issue.keys.length : 1;
}

const dataset: Bilingual = { zh: "JSON数据集", en: "a dataset in JSON" };

function wholeFile(file: string, found: Bilingual, expected: Bilingual): DatasetError {
  return new DatasetError(file, { path: "", found, expected });
}

function valuesWithin(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** The version a file states; null if the file is not an object. */
function versionOf(json: unknown): { readonly value: unknown } | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return null;
  return { value: "version" in json ? json.version : undefined };
}

/** Why a value is too deep or too large to check in reasonable time; null if it is not. */
function excessOf(json: unknown): Pick<DatasetProblem, "found" | "expected"> | null {
  let level: unknown[] = [json];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > maximumDepth) {
      return {
        found: { zh: `超过${maximumDepth}层的嵌套`, en: `nesting deeper than ${maximumDepth} levels` },
        expected: dataset,
      };
    }
    if (values > maximumValues) {
      return {
        found: { zh: `超过${maximumValues / 10_000}万个值`, en: `more than ${maximumValues} values` },
        expected: dataset,
      };
    }
    level = level.flatMap(valuesWithin);
  }
  return null;
}
