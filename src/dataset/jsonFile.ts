import * as z from "./zod";
import { DatasetError } from "./datasetError";
import { schemaProblems } from "./schemaProblem";

/** Reads one of the smaller data files with its own checker, or throws a {@link DatasetError} naming file and path. */
export function parseJsonFile<Content>(
  text: string,
  file: string,
  check: (json: unknown) => Content,
): Content {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DatasetError(file, {
      path: "",
      found: text.trimStart().startsWith("<")
        ? { zh: "一个网页（HTML）", en: "an HTML page" }
        : { zh: "不完整或不合法的JSON", en: "incomplete or invalid JSON" },
      expected: { zh: "完整、合法的JSON", en: "complete and valid JSON" },
    });
  }
  try {
    return check(json);
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    const [problem, ...others] = cause.issues.flatMap((issue) => schemaProblems(issue, json, z.unknown()));
    if (problem === undefined) throw cause;
    throw new DatasetError(file, problem, others);
  }
}
