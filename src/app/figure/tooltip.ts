import { joined } from "../../i18n/punctuation";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import type { Description } from "../../wording/description";
import { describe } from "../../wording/words";

/** A mark's words as lines: what it is, the figure, how firm it is, when and where, and where the report prints it. */
function tooltipLines(description: Description, locale: Locale): readonly string[] {
  const { status, bound, period, area, printed, qualifiers, source } = description;
  const quoted = joined([printed === "" ? "" : `“${printed}”`, qualifiers], "aside", locale);
  return [
    joined([status, bound], "aside", locale),
    joined([area, period], "aside", locale),
    joined([source, quoted], "colon", locale),
    description.note,
  ].filter((line) => line !== "");
}

/** All that a mark says, in one sentence for a screen reader. */
export function spokenMark(statements: readonly Statement[], dataset: Dataset, locale: Locale): string {
  const said = statements.map((statement) => {
    const description = describe(statement, dataset, locale);
    const lines = [description.label, description.figure, ...tooltipLines(description, locale)];
    return joined(
      lines.map((line) => line.replace(/[.。]$/, "")),
      "comma",
      locale,
    );
  });
  return joined(said, "stop", locale);
}

/**
 * A tooltip as an element: every word goes in as text content, so that nothing from a dataset is ever read as HTML,
 * and no inline style is needed.
 */
export function tooltipElement(
  statements: readonly Statement[],
  dataset: Dataset,
  locale: Locale,
  about: readonly string[] = [],
): HTMLElement {
  const tooltip = document.createElement("div");
  tooltip.className = "chart-tooltip";
  const add = (parent: HTMLElement, tag: "p" | "strong" | "span", text: string, name: string) => {
    if (text === "") return;
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    parent.append(element);
  };
  if (about.length > 0) {
    const [name = "", ...lines] = about;
    const entry = document.createElement("div");
    entry.className = "chart-tooltip-entry";
    add(entry, "strong", name, "chart-tooltip-figure");
    for (const line of lines) add(entry, "p", line, "chart-tooltip-line");
    tooltip.append(entry);
  }
  for (const statement of statements) {
    const description = describe(statement, dataset, locale);
    const entry = document.createElement("div");
    entry.className = "chart-tooltip-entry";
    add(entry, "p", description.label, "chart-tooltip-label");
    add(entry, "strong", description.figure, "chart-tooltip-figure");
    for (const line of tooltipLines(description, locale)) add(entry, "p", line, "chart-tooltip-line");
    tooltip.append(entry);
  }
  return tooltip;
}
