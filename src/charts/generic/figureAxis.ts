import type { Axis } from "../../body/axis";
import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { ratePeriods, unitName } from "../../i18n/units";
import { joined } from "../../i18n/punctuation";

/** A linear axis for figures of one unit. */
export function figureAxis(facts: readonly Fact[], locale: Locale): Axis {
  const [first] = facts;
  const isShare = first?.unit === "percent" && facts.every(({ value }) => value <= 100);
  const name = first && !isShare ? unitOf(first, locale) : "";
  if (first?.unit === "yuan") return { measure: "money", scale: "linear", name: "" };
  return { measure: isShare ? "percent" : "count", scale: "linear", name };
}

/** A figure's unit, with its period if it is a rate: `元`, `people, a week`. */
export function unitOf({ unit, per }: Fact, locale: Locale): string {
  const rate = per === undefined ? "" : ratePeriods[per][locale];
  return joined([unitName(unit, locale), rate], "comma", locale);
}
