import * as z from "./zod";
import type { Bilingual } from "../i18n/locale";
import { mostTold } from "./datasetError";
import { literal, type DatasetProblem } from "./datasetProblem";

/** One of zod's findings as problems, at most {@link mostTold}; several unknown keys of one object are one finding. */
export function schemaProblems(
  issue: z.core.$ZodIssue,
  root: unknown,
  schema: z.core.$ZodType,
): readonly DatasetProblem[] {
  if (issue.code !== "unrecognized_keys") return [schemaProblem(issue, root, schema)];
  return issue.keys.slice(0, mostTold).map((key) => unknownKey(key, issue.path, schema));
}

/** The first problem of one of zod's findings in the words of this product; `root` is what was checked against `schema`. */
function schemaProblem(issue: z.core.$ZodIssue, root: unknown, schema: z.core.$ZodType): DatasetProblem {
  const path = pathText(issue.path);
  const found = description(valueAt(root, issue.path));
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKey(issue.keys[0] ?? "", issue.path, schema);
    case "invalid_type":
      return { path, found, expected: typeNames[issue.expected] ?? literal(issue.expected) };
    case "invalid_value":
      return { path, found, expected: oneOf(issue.values.map(String), valueAt(root, issue.path)) };
    case "invalid_format": {
      const pattern = issue.pattern ?? issue.format;
      const own = { zh: `符合${pattern}的文字`, en: `text that matches ${pattern}` };
      return { path, found, expected: patternNames[pattern] ?? own };
    }
    case "too_small":
      if (issue.minimum === 1 && issue.origin === "string") return { path, found, expected: someText };
      return {
        path,
        found,
        expected: {
          zh: `至少${issue.minimum}${measureWord(issue.origin)}`,
          en: `at least ${issue.minimum}${nounOf(issue.origin, issue.minimum)}`,
        },
      };
    case "too_big":
      return {
        path,
        found,
        expected: {
          zh: `至多${issue.maximum}${measureWord(issue.origin)}`,
          en: `at most ${issue.maximum}${nounOf(issue.origin, issue.maximum)}`,
        },
      };
    default:
      return { path, found, expected: literal(issue.message) };
  }
}

/** A path as one writes it in JavaScript: `facts[12].at.sentence`; empty for the whole file. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, place) => {
      if (typeof key === "number") return `[${key}]`;
      return place === 0 ? String(key) : `.${String(key)}`;
    })
    .join("");
}

/** What a value is, in words short enough for a message. */
export function description(value: unknown): Bilingual {
  if (value === undefined) return { zh: "缺少此项", en: "nothing" };
  if (Array.isArray(value)) return { zh: `${value.length}项的列表`, en: `a list of ${value.length}` };
  if (typeof value === "object" && value !== null) return { zh: "一个对象", en: "an object" };
  if (typeof value === "number" || typeof value === "boolean") return literal(String(value));
  if (value === "") return { zh: "空的文字", en: "an empty text" };
  if (typeof value !== "string") return literal("null");
  const cut = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return { zh: `文字“${cut}”`, en: `the text "${cut}"` };
}

const someText: Bilingual = { zh: "文字", en: "a text" };

/** The forms of text that a dataset has most, as their patterns are written. */
const patternNames: Readonly<Partial<Record<string, Bilingual>>> = {
  "/^[a-z][A-Za-z0-9]*$/": {
    zh: "标识：字母和数字，以小写字母开头",
    en: "an id: letters and digits, a small letter first",
  },
  "/^\\d{6}$/": { zh: "六位数字的代码", en: "a code of six digits" },
  "/^\\d{4}-\\d{2}-\\d{2}$/": { zh: "2019-01-16这样的日期", en: "a date such as 2019-01-16" },
};

const typeNames: Readonly<Partial<Record<string, Bilingual>>> = {
  string: someText,
  number: { zh: "数", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  array: { zh: "列表", en: "a list" },
  object: { zh: "对象", en: "an object" },
};

const measureWord = (origin: string): string => ({ array: "项", string: "个字" })[origin] ?? "";
const nouns: Readonly<Partial<Record<string, readonly [one: string, more: string]>>> = {
  array: [" entry", " entries"],
  string: [" character", " characters"],
};
const nounOf = (origin: string, count: number | bigint): string => nouns[origin]?.[count === 1 ? 0 : 1] ?? "";

/** What a value should have been: the known one that it resembles or, if there is none, the first of all. */
export function oneOf(values: readonly string[], value: unknown): Bilingual {
  const near = typeof value === "string" ? nearest(value, values) : null;
  if (near !== null) return { zh: `可能是“${near}”`, en: `perhaps "${near}"` };
  const [only] = values;
  if (values.length === 1 && only !== undefined) return literal(only);
  const shown = values.slice(0, 12).join(", ");
  const rest = values.length > 12 ? ", …" : "";
  return { zh: `其中之一：${shown}${rest}`, en: `one of ${shown}${rest}` };
}

function unknownKey(key: string, parent: readonly PropertyKey[], schema: z.core.$ZodType): DatasetProblem {
  const known = knownKeys(schema, parent);
  const expected = oneOf(known, key);
  return {
    path: pathText([...parent, key]),
    found: { zh: `未知的键“${key.slice(0, 40)}”`, en: `the unknown key "${key.slice(0, 40)}"` },
    expected,
  };
}

/** The keys that a schema allows at a path. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    here = required(here);
    if (isArray(here)) here = here.element;
    else if (isObject(here)) here = here.shape[String(key)];
  }
  here = required(here);
  return isObject(here) ? Object.keys(here.shape) : [];
}

function isObject(schema: z.core.$ZodType | undefined): schema is z.ZodObject<z.ZodRawShape> {
  return schema instanceof z.ZodObject;
}

function isArray(schema: z.core.$ZodType | undefined): schema is z.ZodArray {
  return schema instanceof z.ZodArray;
}

function required(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** The word that differs least from one given, by at most a third of its letters; null where none is that near. */
function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > 40) return null;
  const ranked = words
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .sort((first, second) => first.distance - second.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(1, word.length / 3) ? best.candidate : null;
}

function editDistance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (const [line, letter] of Array.from(first).entries()) {
    const next = [line + 1];
    for (const [place, other] of Array.from(second).entries()) {
      const replaced = (row[place] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
