import { parseArgs } from "node:util";

/** A command line that is not understood; the message names the part that is wrong, and what would be right. */
export class UsageError extends Error {
  constructor(part: string, fault: string) {
    super(`${part} ${fault}.`);
  }
}

/** The options of a command by name: with a value, with several, or without. */
export type OptionTypes = Readonly<Record<string, "text" | "list" | "flag">>;

/** Options that can be written with one letter. */
const letters: Readonly<Record<string, string>> = { help: "h" };

/** The options that were given; empty values for those without one, several values between commas. */
export type GivenOptions = ReadonlyMap<string, string>;

/**
 * The options in a command's arguments; lists that are given several times are one.
 * @throws UsageError for what is no option, for a missing value and for one too many.
 */
export function givenOptions(args: readonly string[], types: OptionTypes): GivenOptions {
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const short = letters[name];
      const kind = type === "flag" ? ("boolean" as const) : ("string" as const);
      return [name, { type: kind, ...(short === undefined ? {} : { short }) }];
    }),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      throw new UsageError(
        `"${token.value}"`,
        "belongs to no option; write lists with commas and without spaces",
      );
    }
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(types, name)) {
      const known = Object.keys(types).map((each) => `--${each}`);
      throw new UsageError(rawName, `is no option; there are ${known.join(", ")}`);
    }
    const needsValue = types[name] !== "flag";
    // What begins like an option is one, and no value, unless it stands behind an equals sign.
    const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
    if (needsValue && isMissing) throw new UsageError(rawName, "needs a value");
    if (!needsValue && value !== undefined) throw new UsageError(rawName, "takes no value");
    const before = given.get(name);
    if (before !== undefined && types[name] === "text") {
      throw new UsageError(rawName, `is given twice, as "${before}" and as "${value ?? ""}"; give it once`);
    }
    const isMore = before !== undefined && types[name] === "list";
    given.set(name, isMore ? `${before},${value ?? ""}` : (value ?? ""));
  }
  return given;
}

/** The parts of a text between commas, each once. */
export function partsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((part) => part.trim()))];
}

function memberOf<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
  const value = allowed.find((each) => each === text);
  if (value === undefined) {
    throw new UsageError(`--${name}`, `knows no "${text}"; it knows ${allowed.join(", ")}`);
  }
  return value;
}

/** A list of known words; empty where it is not given. */
export function listIn<Value extends string>(
  given: GivenOptions,
  name: string,
  allowed: readonly Value[],
): readonly Value[] {
  const text = given.get(name);
  return text === undefined ? [] : partsOf(text).map((part) => memberOf(name, part, allowed));
}

/** One of some known words; null where it is not given. */
export function oneIn<Value extends string>(
  given: GivenOptions,
  name: string,
  allowed: readonly Value[],
): Value | null {
  const text = given.get(name);
  return text === undefined ? null : memberOf(name, text, allowed);
}

/** A number between two others, both included; null where it is not given. */
export function numberIn(given: GivenOptions, name: string, least: number, most: number): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name}`, `has to be a number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}
