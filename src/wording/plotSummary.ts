import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { joined, mark } from "../i18n/punctuation";
import type { Statement } from "../selectors/computed";
import type { Spoken } from "./spoken";
import { describe } from "./words";

/** How many characters a summary has at most, the title before it included. */
const longestSummary = 500;
/** A longer title leaves the summary its room. */
const longestTitle = 200;

/** What is said in one breath: a figure with its name, or places of which the same is said. */
export interface Told {
  readonly head: string;
  /** The figure, or the places by name; none where the head says it all. */
  readonly members: readonly string[];
  readonly statements: readonly Statement[];
}

type RankedTold = Told & { readonly rank: number };

const words = {
  zh: {
    more: (count: number) => `另有${count}项，见这张图的表格`,
  },
  en: {
    more: (count: number) => `${count} more in the chart's table`,
  },
} as const;

/** What a statement tells, and how early: places of the province, batches of a record, figures, then the rest. */
function toldOf(statement: Statement, dataset: Dataset, locale: Locale): RankedTold {
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

/** Everything that a chart shows, the most telling first; places and counties of which the same is said together. */
export function toldBy({ statements, locale }: Omit<Spoken, "title">, dataset: Dataset): readonly Told[] {
  const groups = new Map<string, RankedTold>();
  for (const statement of statements) {
    const told = toldOf(statement, dataset, locale);
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

/** As much of what is told as has room in so many characters, and how much more there is. */
export function toldWithin(all: readonly Told[], room: number, locale: Locale): string {
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
 * What a chart shows, for those who cannot see it: short enough to be listened to, naming places; all the details are in
 * the chart's table. Without its title, which stands before it.
 */
export function plotSummary(plot: Spoken, dataset: Dataset): string {
  const room = longestSummary - Math.min(longestTitle, plot.title.length) - 2;
  return toldWithin(toldBy(plot, dataset), room, plot.locale);
}

/** A chart's title and summary: what is read aloud instead of its picture. */
export function alternativeText(plot: Spoken, dataset: Dataset): string {
  const { title, locale } = plot;
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  const summary = plotSummary(plot, dataset);
  return joined([short, summary], "stop", locale);
}
