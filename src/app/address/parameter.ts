import type { Moved } from "../../charts/successors";
import type { Address } from "./addressFields";
import type { KnownSlides } from "./slides";

/** The values that a link may contain. */
export interface Known extends KnownSlides {
  readonly isStatement: (id: string) => boolean;
  readonly isMeasure: (id: string) => boolean;
  readonly isArea: (id: string) => boolean;
}

/** What a parameter sets in the address, and which of its values mean nothing or have been replaced. */
export interface Reading {
  readonly says: Partial<Address>;
  readonly ignored?: readonly string[];
  readonly moved?: readonly Moved[];
}

/** The reading and writing of one parameter of a link. */
export interface Parameter {
  /** `before` is the result of the parameters above it. */
  readonly read: (values: readonly string[], known: Known, before: Address) => Reading;
  readonly write: (address: Address) => readonly string[];
}

/** A parameter with one value. `read` returns null for a value without a meaning. */
export function single(
  read: (text: string, known: Known, before: Address) => Partial<Address> | null,
  write: (address: Address) => string | null,
): Parameter {
  return {
    read: ([text = ""], known, before) => {
      if (text === "") return { says: {} };
      const says = read(text, known, before);
      return says ? { says } : { says: {}, ignored: [text] };
    },
    write: (address) => {
      const text = write(address);
      return text === null || text === "" ? [] : [text];
    },
  };
}

/** The parts of a list in a link, each once. */
export function partsOf(text = ""): readonly string[] {
  return [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "");
}

/** Shortens a text between characters, since links must stay short. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : Array.from(text).slice(0, longest).join("");
}
