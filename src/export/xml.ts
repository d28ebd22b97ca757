const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Everything but tab, line feed, carriage return and printable characters is illegal in XML 1.0. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that no XML file may hold: controls and halves of characters. */
export function legalText(text: string): string {
  return text.replace(illegal, "");
}

/** Text as it may stand in XML, in an attribute too. */
export function xmlEscaped(text: string): string {
  return legalText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
