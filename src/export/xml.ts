import { withoutIllegalCharacters } from "../render/xmlCharacters";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes text for XML, including attributes. */
export function xmlEscaped(text: string): string {
  return withoutIllegalCharacters(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
