/** The place where a text stops being JSON, counted from 1. `found` is the character there, null at the end of the text. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string | null;
}

type Expectation = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd" | "nothing";

/** The first fault of a text that is not JSON, found without recursion. Browsers disagree on how to report it. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expectation = "value";
  let place = 0;
  while (place < text.length) {
    const character = text.charAt(place);
    if (" \t\n\r".includes(character)) {
      place += 1;
      continue;
    }
    const end = tokenEnd(text, place);
    const next: Expectation | null = end.whole ? following(character, expected, open) : null;
    if (next === null) return faultAt(text, end.whole ? place : end.place);
    expected = next;
    place = end.place;
  }
  return faultAt(text, text.length);
}

/** What may follow a token; null if the token is not allowed there. */
function following(character: string, expected: Expectation, open: string[]): Expectation | null {
  const isKeyPlace = expected === "key" || expected === "keyOrEnd";
  const isValuePlace = expected === "value" || expected === "valueOrEnd";
  switch (character) {
    case "{":
    case "[":
      if (!isValuePlace) return null;
      open.push(character);
      return character === "{" ? "keyOrEnd" : "valueOrEnd";
    case "}":
    case "]": {
      const isEmpty = expected === (character === "}" ? "keyOrEnd" : "valueOrEnd");
      if (!isEmpty && expected !== "commaOrEnd") return null;
      if (open.pop() !== (character === "}" ? "{" : "[")) return null;
      return open.length === 0 ? "nothing" : "commaOrEnd";
    }
    case ",":
      if (expected !== "commaOrEnd") return null;
      return open.at(-1) === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : null;
    case '"':
      if (isKeyPlace) return "colon";
  }
  if (!isValuePlace) return null;
  return open.length === 0 ? "nothing" : "commaOrEnd";
}

/** The end of a token. If it is cut off or not a token, `whole` is false and the end is the place of the fault. */
interface TokenEnd {
  readonly place: number;
  readonly whole: boolean;
}

const wordPattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function tokenEnd(text: string, start: number): TokenEnd {
  const character = text.charAt(start);
  if ("{}[],:".includes(character)) return { place: start + 1, whole: true };
  if (character === '"') return stringEnd(text, start);
  wordPattern.lastIndex = start;
  const word = wordPattern.exec(text)?.[0];
  return word === undefined ? { place: start, whole: false } : { place: start + word.length, whole: true };
}

const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function stringEnd(text: string, start: number): TokenEnd {
  let place = start + 1;
  while (place < text.length) {
    const character = text.charAt(place);
    if (character === '"') return { place: place + 1, whole: true };
    if (character < " ") return { place, whole: false };
    if (character !== "\\") {
      place += 1;
      continue;
    }
    escapePattern.lastIndex = place;
    const escape = escapePattern.exec(text)?.[0];
    if (escape === undefined) return { place, whole: false };
    place += escape.length;
  }
  return { place, whole: false };
}

function faultAt(text: string, place: number): JsonFault {
  const before = text.slice(0, place);
  const lineStart = before.lastIndexOf("\n") + 1;
  const codePoint = text.codePointAt(place);
  return {
    line: before.split("\n").length,
    column: place - lineStart + 1,
    found: codePoint === undefined ? null : String.fromCodePoint(codePoint),
  };
}
