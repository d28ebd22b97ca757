import { withoutIllegalCharacters } from "../render/xmlCharacters";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it may stand in XML, in an attribute too. */
export function xmlEscaped(text: string): string {
  return withoutIllegalCharacters(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
