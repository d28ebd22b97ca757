import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import { sectionsText } from "../../wording/sourceLine";
import { referenceText } from "../../wording/referenceText";

/** Where the report has what is told: the sentence, or the sections where it stands in several; empty outside it. */
export function placesIn(statements: readonly Statement[], locale: Locale): string {
  const places = new Set(
    statements.flatMap((statement) =>
      statement.kind === "record" ? [] : [referenceText(statement.at, locale)],
    ),
  );
  const [only, ...others] = places;
  return others.length === 0 ? (only ?? "") : sectionsText(statements, locale);
}
