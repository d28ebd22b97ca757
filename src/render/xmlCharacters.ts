/** Everything but tab, line feed, carriage return and printable characters is illegal in XML 1.0. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Removes the characters that XML does not allow, escaped or not. */
export function withoutIllegalCharacters(text: string): string {
  return text.replace(illegal, "");
}
