import { joined } from "../../i18n/punctuation";
import type { Dataset } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Statement } from "../../selectors/computed";
import type { Description } from "../../wording/description";
import { describe } from "../../wording/words";
import { messagesOf } from "../messages";

/** The further lines about a mark: status, time, area, and place in the report. */
function furtherLines(description: Description, locale: Locale): readonly string[] {
  const { status, bound, period, area, printed, qualifiers, source } = description;
  const quoted = joined([printed === "" ? "" : `“${printed}”`, qualifiers], "aside", locale);
  return [
    joined([status, bound], "aside", locale),
    joined([area, period], "aside", locale),
    joined([source, quoted], "colon", locale),
    description.note,
  ].filter((line) => line !== "");
}

/** The description of a mark in one sentence, for screen readers. */
export function spokenMark(statements: readonly Statement[], dataset: Dataset, locale: Locale): string {
  const said = statements.map((statement) => {
    const description = describe(statement, dataset, locale);
    const lines = [description.label, description.figure, ...furtherLines(description, locale)];
    return joined(
      lines.map((line) => line.replace(/[.。]$/, "")),
      "comma",
      locale,
    );
  });
  return joined(said, "stop", locale);
}

/** The two lines of a tooltip, the more important one first. The panel shows the rest. */
interface TooltipWords {
  readonly strong: string;
  readonly label: string;
  readonly quiet: string;
}

function tooltipWords(
  statements: readonly Statement[],
  dataset: Dataset,
  locale: Locale,
  about: readonly string[],
): TooltipWords {
  const [place, ...lines] = about;
  if (place !== undefined) return { strong: place, label: "", quiet: joined(lines, "clause", locale) };
  const [first, second, ...others] = statements.map((statement) => describe(statement, dataset, locale));
  if (!first) return { strong: "", label: "", quiet: "" };
  const { figure: strong, label, status, bound, area, period } = first;
  if (!second) return { strong, label, quiet: joined([status, bound, area, period], "aside", locale) };
  const more = others.length === 0 ? "" : messagesOf(locale).chart.more(others.length);
  return { strong, label, quiet: joined([`${second.figure} ${second.label}`, more], "aside", locale) };
}

/**
 * A tooltip as an element. All words are set as text content, so that nothing from a dataset is ever parsed as HTML, and no
 * inline style is needed.
 */
export function tooltipElement(
  statements: readonly Statement[],
  dataset: Dataset,
  locale: Locale,
  about: readonly string[] = [],
): HTMLElement {
  const { strong, label, quiet } = tooltipWords(statements, dataset, locale, about);
  const tooltip = document.createElement("div");
  tooltip.className = "chart-tooltip";
  const add = (parent: HTMLElement, tag: "p" | "strong" | "span", text: string, name: string) => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const first = add(tooltip, "p", "", "chart-tooltip-mark");
  add(first, "strong", strong, "chart-tooltip-figure");
  if (label !== "") add(first, "span", label, "chart-tooltip-label");
  if (quiet !== "") add(tooltip, "p", quiet, "chart-tooltip-line");
  return tooltip;
}
