import { measures, statuses } from "../dataset/codes";
import { units } from "../i18n/units";
import type { Entry } from "./reportOrder";

/** The sorts of things the list of all data holds, in the order in which it offers them. */
export const entryKinds = [
  "fact",
  "list",
  "flow",
  "event",
  "place",
  "computed",
] as const satisfies readonly Entry["kind"][];
export type EntryKind = (typeof entryKinds)[number];

/** By what the list is put in order. */
export const entryOrders = ["report", "label", "value", "initiative"] as const;
export type EntryOrder = (typeof entryOrders)[number];

/** What the list can be narrowed by besides the initiatives, which the whole page shares. */
export const facets = ["kind", "measure", "unit", "status", "area"] as const;
export type Facet = (typeof facets)[number];

/** What a reader asks of the list of all data. */
export interface FactCriteria {
  readonly query: string;
  /** Empty shows every kind. */
  readonly kinds: readonly EntryKind[];
  /** The codes below are null where they do not narrow the list. */
  readonly measure: string | null;
  readonly unit: string | null;
  /** A status, or `computed`. */
  readonly status: string | null;
  /** An id of the dataset's areas. */
  readonly area: string | null;
  readonly order: EntryOrder;
  /** The other way round: from the end, or from the smallest value. */
  readonly isReversed: boolean;
}

export const noCriteria: FactCriteria = {
  query: "",
  kinds: [],
  measure: null,
  unit: null,
  status: null,
  area: null,
  order: "report",
  isReversed: false,
};

/** The criteria's parameters in a link. */
export const criteriaParameters = ["q", "kind", "measure", "unit", "status", "area", "sort"] as const;
type Parameter = (typeof criteriaParameters)[number];

const longestQuery = 200;

/** Longer queries are cut, between characters: no one types them, and a link has to stay short. */
function cut(query: string): string {
  return query.length <= longestQuery ? query : Array.from(query).slice(0, longestQuery).join("");
}

/** A link's text for one parameter that means nothing there. */
export interface IgnoredText {
  readonly parameter: Parameter;
  readonly value: string;
}

/** Reads the criteria out of a link, and what of it means nothing. */
export function readCriteria(
  parameters: URLSearchParams,
  isArea: (id: string) => boolean,
): { readonly criteria: FactCriteria; readonly ignored: readonly IgnoredText[] } {
  const ignored: IgnoredText[] = [];
  const code = (parameter: Parameter, isKnown: (text: string) => boolean): string | null => {
    const text = parameters.get(parameter);
    if (text === null || text === "") return null;
    if (isKnown(text)) return text;
    ignored.push({ parameter, value: text });
    return null;
  };
  const kindTexts = (parameters.get("kind") ?? "").split(",").filter((text) => text !== "");
  const kinds = entryKinds.filter((kind) => kindTexts.includes(kind));
  for (const text of kindTexts) {
    if (!kinds.some((kind) => kind === text)) ignored.push({ parameter: "kind", value: text });
  }
  const sort = parameters.get("sort") ?? "";
  const order = entryOrders.find((known) => known === sort.replace(/^-/, ""));
  if (sort !== "" && order === undefined) ignored.push({ parameter: "sort", value: sort });
  return {
    criteria: {
      query: cut(parameters.get("q") ?? ""),
      kinds: kinds.length === entryKinds.length ? [] : kinds,
      measure: code("measure", (text) => Object.hasOwn(measures, text)),
      unit: code("unit", (text) => Object.hasOwn(units, text)),
      status: code("status", (text) => text === "computed" || statuses.some((status) => status === text)),
      area: code("area", isArea),
      order: order ?? "report",
      isReversed: order !== undefined && sort.startsWith("-"),
    },
    ignored,
  };
}

/** Criteria as a link's parameters; null leaves a parameter out. */
export function writeCriteria(criteria: FactCriteria): readonly (readonly [Parameter, string | null])[] {
  const { query, kinds, measure, unit, status, area, order, isReversed } = criteria;
  const isOrdered = order !== "report" || isReversed;
  return [
    ["q", query.trim() === "" ? null : cut(query)],
    ["kind", kinds.length === 0 ? null : kinds.join(",")],
    ["measure", measure],
    ["unit", unit],
    ["status", status],
    ["area", area],
    ["sort", isOrdered ? `${isReversed ? "-" : ""}${order}` : null],
  ];
}

/** Whether anything narrows the list; the order does not. */
export function isNarrowed({ query, kinds, measure, unit, status, area }: FactCriteria): boolean {
  return (
    query.trim() !== "" || kinds.length > 0 || [measure, unit, status, area].some((code) => code !== null)
  );
}
