import { parseArgs } from "node:util";

/** A mistake in a command line; the message names the mistake and what would be right. */
export class UsageError extends Error {
  constructor(part: string, fault: string) {
    super(`${part} ${fault}.`);
  }
}

/** The options of a command by name: with one value, with several, or without. */
export type OptionTypes = Readonly<Record<string, "text" | "list" | "flag">>;

/** Options that also have a one-letter form. */
const letters: Readonly<Record<string, string>> = { help: "h" };

/** The given options with their values: empty for a flag, separated by commas for a list. */
export type GivenOptions = ReadonlyMap<string, string>;

/**
 * Parses the options in a command's arguments; a list that is given several times is joined.
 * @throws UsageError for an unknown option, a missing value, or a superfluous value.
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
        "does not belong to an option; separate the values of a list by commas, without spaces",
      );
    }
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(types, name)) {
      const known = Object.keys(types).map((each) => `--${each}`);
      throw new UsageError(rawName, `is not an option; the options are ${known.join(", ")}`);
    }
    const needsValue = types[name] !== "flag";
    // Text that looks like an option is a value only after an equals sign.
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

/** The parts of a text separated by commas, each once. */
export function partsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((part) => part.trim()))];
}

function memberOf<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
  const value = allowed.find((each) => each === text);
  if (value === undefined) {
    throw new UsageError(`--${name}`, `does not accept "${text}"; it accepts ${allowed.join(", ")}`);
  }
  return value;
}

/** The values of a list option; empty if it was not given. */
export function listIn<Value extends string>(
  given: GivenOptions,
  name: string,
  allowed: readonly Value[],
): readonly Value[] {
  const text = given.get(name);
  return text === undefined ? [] : partsOf(text).map((part) => memberOf(name, part, allowed));
}

/** The value of an option that accepts certain words; null if it was not given. */
export function oneIn<Value extends string>(
  given: GivenOptions,
  name: string,
  allowed: readonly Value[],
): Value | null {
  const text = given.get(name);
  return text === undefined ? null : memberOf(name, text, allowed);
}

/** The value of an option that accepts a number from `least` to `most`; null if it was not given. */
export function numberIn(given: GivenOptions, name: string, least: number, most: number): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name}`, `must be a number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}
