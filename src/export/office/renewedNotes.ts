import type { Locale } from "../../i18n/locale";
import { xmlEscaped } from "../xml";
import { noteXml } from "./notes";
import { notesName, type OpenedNotes } from "./openedNotes";

/** Notes with new paragraphs in place of those that the atlas wrote; what a presenter has added stays. */
export function renewedNotes(
  { xml, start, end }: OpenedNotes,
  given: readonly string[],
  locale: Locale,
): string {
  const paragraphs = given.map((words) => noteXml(words, locale)).join("");
  const name = `name="${xmlEscaped(notesName(given))}"`;
  return (xml.slice(0, start) + paragraphs + xml.slice(end)).replace(/name="Notes #[^"]*"/, () => name);
}
