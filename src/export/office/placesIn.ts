import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import { sectionsText } from "../../wording/sourceLine";
import { referenceText } from "../../wording/referenceText";

/**
 * The places of statements in the report: the sentence or, if there are several, the sections; empty for anything from
 * outside.
 */
export function placesIn(statements: readonly Statement[], locale: Locale): string {
  const places = new Set(
    statements.flatMap((statement) =>
      statement.kind === "record" ? [] : [referenceText(statement.at, locale)],
    ),
  );
  const [only, ...others] = places;
  return others.length === 0 ? (only ?? "") : sectionsText(statements, locale);
}
