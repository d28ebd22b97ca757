import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { joined, mark } from "../i18n/punctuation";
import type { Statement } from "../selectors/computed";
import type { Spoken } from "./spoken";
import { describe } from "./words";

/** The maximum number of characters in a summary, including the title before it. */
const longestSummary = 500;
/** A longer title is cut off, so that it leaves room for the summary. */
const longestTitle = 200;

/** One item of a summary: a figure with its name, or several places that share a description. */
export interface SummaryItem {
  readonly head: string;
  /** The figure, or the names of the places; empty if the head says everything. */
  readonly members: readonly string[];
  readonly statements: readonly Statement[];
}

type RankedItem = SummaryItem & { readonly rank: number };

const words = {
  zh: {
    more: (count: number) => `另有${count}项，见这张图的表格`,
  },
  en: {
    more: (count: number) => `${count} more in the chart's table`,
  },
} as const;

/** The summary item of a statement, with its rank: places first, then batches of a record, figures, and everything else. */
function summaryItemOf(statement: Statement, dataset: Dataset, locale: Locale): RankedItem {
  const { label, figure, area } = describe(statement, dataset, locale);
  const told = { head: label, members: figure === "" ? [] : [figure], statements: [statement] };
  switch (statement.kind) {
    case "place": {
      const isInside = dataset.areas.some(({ id, code }) => id === statement.area && code !== undefined);
      return { ...told, members: [area], rank: isInside ? 0 : 3 };
    }
    case "record":
      return statement.code === null
        ? { ...told, rank: 1 }
        : { ...told, head: figure, members: [label], rank: 2 };
    case "fact":
    case "computed":
      return { ...told, rank: 2 };
    default:
      return { ...told, rank: 4 };
  }
}

/** All summary items of a chart, most important first; places that share a description become one item. */
export function summaryItems(
  { statements, locale }: Omit<Spoken, "title">,
  dataset: Dataset,
): readonly SummaryItem[] {
  const groups = new Map<string, RankedItem>();
  for (const statement of statements) {
    const told = summaryItemOf(statement, dataset, locale);
    const isGrouped = statement.kind === "place" || (statement.kind === "record" && statement.code !== null);
    const key = isGrouped ? `${told.rank} ${told.head}` : statement.id;
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? {
            ...group,
            members: [...new Set([...group.members, ...told.members])],
            statements: [...group.statements, statement],
          }
        : told,
    );
  }
  return [...groups.values()].sort((one, other) => one.rank - other.rank);
}

/** The summary items that fit into `room` characters, and how many were left out. */
export function summaryWithin(all: readonly SummaryItem[], room: number, locale: Locale): string {
  const own = words[locale];
  const semicolon = mark("semicolon", locale);
  let text = "";
  let left = all.reduce((sum, { members }) => sum + Math.max(1, members.length), 0);
  const add = (piece: string): boolean => {
    const rest = left > 1 ? semicolon.length + own.more(left - 1).length : 0;
    if (text.length + piece.length + rest > room) return false;
    text += piece;
    left -= 1;
    return true;
  };
  for (const { head, members } of all) {
    const start = () => (text === "" ? "" : semicolon) + head;
    if (members.length === 0) add(start());
    let isOpen = false;
    for (const member of members) {
      isOpen =
        add(isOpen ? mark("item", locale) + member : start() + mark("colon", locale) + member) || isOpen;
    }
  }
  if (left === 0) return text;
  return text === "" ? own.more(left) : text + semicolon + own.more(left);
}

/**
 * A chart's summary for people who cannot see it: short enough to listen to, and naming places. The chart's table has the
 * details. The title, which is read before it, is not included.
 */
export function plotSummary(plot: Spoken, dataset: Dataset): string {
  const room = longestSummary - Math.min(longestTitle, plot.title.length) - 2;
  return summaryWithin(summaryItems(plot, dataset), room, plot.locale);
}

/** A chart's title and summary: the text alternative of its picture. */
export function alternativeText(plot: Spoken, dataset: Dataset): string {
  const { title, locale } = plot;
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  const summary = plotSummary(plot, dataset);
  return joined([short, summary], "stop", locale);
}
