import { chartFor, type Moved } from "../../charts/successors";
import { statuses } from "../../dataset/codes";
import { isLocale } from "../../i18n/locale";
import { units } from "../../i18n/units";
import { entryKinds, entryOrders, noCriteria, type FactCriteria } from "../../selectors/factCriteria";
import { readFilters, writeFilters } from "../../selectors/filters";
import { themeChoices } from "../themeChoices";
import { pageNames, type Address } from "./addressFields";
import { cut, partsOf, single, type Known, type Parameter } from "./parameter";
import { longestWords, readSlides, writeSlide } from "./slides";

/** A filter of the list of all data with one code. */
function criterion(
  name: "measure" | "unit" | "status" | "area",
  isKnown: (code: string, known: Known) => boolean,
): Parameter {
  return single(
    (code, known, { criteria }) =>
      isKnown(code, known) ? { criteria: { ...criteria, [name]: code } } : null,
    (address) => criteriaOf(address)?.[name] ?? null,
  );
}

/** The filters of the list of all data; null on pages other than the list, whose links do not contain them. */
function criteriaOf({ page, criteria }: Address): FactCriteria | null {
  return page === "facts" ? criteria : null;
}

const longestQuery = 200;

/** The form of a place's code. Whether the map has the place is known only once its boundaries are loaded. */
const placeCode = /^[0-9A-Za-z-]{1,12}$/;

const mode: Parameter = {
  read: ([text], { charts }) => {
    const modes: Record<string, string> = {};
    const ignored: string[] = [];
    const moved: Moved[] = [];
    for (const part of partsOf(text)) {
      const [name = "", asked = ""] = part.split(".");
      const found = chartFor(name, charts);
      if (found?.moved) moved.push(found.moved);
      if (found && charts[found.id]?.hasMode(asked)) modes[found.id] = asked;
      else if (!found?.moved) ignored.push(part);
    }
    return { says: { modes }, ignored, moved };
  },
  write: ({ modes }) => {
    const parts = Object.entries(modes).map(([id, chosen]) => `${id}.${chosen}`);
    return parts.length === 0 ? [] : [parts.join(",")];
  },
};

const table: Parameter = {
  read: ([text], { charts }) => {
    const parts = partsOf(text);
    const found = parts.map((part) => chartFor(part, charts)).filter((chart) => chart !== null);
    return {
      says: { tables: [...new Set(found.map(({ id }) => id))] },
      ignored: parts.filter((part) => chartFor(part, charts) === null),
      moved: found.flatMap(({ moved }) => moved ?? []),
    };
  },
  write: ({ tables }) => (tables.length === 0 ? [] : [tables.join(",")]),
};

const kind: Parameter = {
  read: ([text], _, { criteria }) => {
    const parts = partsOf(text);
    const kinds = entryKinds.filter((known) => parts.includes(known));
    return {
      says: { criteria: { ...criteria, kinds: kinds.length === entryKinds.length ? [] : kinds } },
      ignored: parts.filter((part) => !kinds.some((known) => known === part)),
    };
  },
  write: (address) => {
    const kinds = criteriaOf(address)?.kinds ?? [];
    return kinds.length === 0 ? [] : [kinds.join(",")];
  },
};

const mark: Parameter = {
  read: ([text], { isStatement }, { fact }) => {
    const ids = partsOf(text);
    const isMarked = fact !== null && ids.includes(fact);
    return {
      says: { mark: isMarked ? ids.filter(isStatement) : [] },
      ignored: ids.filter((id) => !isStatement(id)),
    };
  },
  // A mark with a single statement adds nothing to the fact.
  write: ({ fact, mark: ids }) =>
    fact !== null && ids.length > 1 && ids.includes(fact) ? [ids.join(",")] : [],
};

/** The dataset that a link names; null for none. */
export function dataIn(text: string): string | null {
  return text !== "" && text.length <= longestQuery ? text : null;
}

/** Every parameter of a link, in the order in which they are written. */
export const parameters = {
  data: single(
    (text) => ({ data: dataIn(text) }),
    ({ data }) => data,
  ),
  initiatives: {
    read: ([text = null], { initiatives }) => {
      const { filters, ignored } = readFilters(text, initiatives);
      return { says: { filters }, ignored };
    },
    write: ({ filters }) => [writeFilters(filters)].filter((text) => text !== null),
  },
  lang: single(
    (text) => (isLocale(text) ? { locale: text } : null),
    ({ locale }) => locale,
  ),
  page: single(
    (text) => {
      const page = pageNames.find((name) => name === text);
      return page ? { page } : null;
    },
    ({ page }) => (page === "charts" ? null : page),
  ),
  mode,
  table,
  q: single(
    (text, _, { criteria }) => ({ criteria: { ...criteria, query: cut(text, longestQuery) } }),
    (address) => {
      const query = criteriaOf(address)?.query ?? "";
      return query.trim() === "" ? null : cut(query, longestQuery);
    },
  ),
  kind,
  measure: criterion("measure", (code, { isMeasure }) => isMeasure(code)),
  unit: criterion("unit", (code) => Object.hasOwn(units, code)),
  status: criterion("status", (code) => code === "computed" || statuses.some((status) => status === code)),
  area: criterion("area", (code, { isArea }) => isArea(code)),
  sort: single(
    (text, _, { criteria }) => {
      const order = entryOrders.find((known) => known === text.replace(/^-/, ""));
      return order ? { criteria: { ...criteria, order, isReversed: text.startsWith("-") } } : null;
    },
    (address) => {
      const { order = noCriteria.order, isReversed = false } = criteriaOf(address) ?? {};
      return order === noCriteria.order && !isReversed ? null : `${isReversed ? "-" : ""}${order}`;
    },
  ),
  place: single(
    (text) => (placeCode.test(text) ? { place: text } : null),
    ({ place }) => place,
  ),
  fact: single(
    (text, { isStatement }) => (isStatement(text) ? { fact: text } : null),
    ({ fact }) => fact,
  ),
  mark,
  export: {
    read: ([text = ""], { charts }) => {
      if (text === "slides") return { says: { exporting: text } };
      const found = chartFor(text, charts);
      if (!found) return { says: {}, ignored: [text] };
      return { says: { exporting: found.id }, moved: found.moved ? [found.moved] : [] };
    },
    write: ({ exporting }) => (exporting === null ? [] : [exporting]),
  },
  present: single(
    (text) => {
      const page = /^[1-9]\d?$/.test(text) ? Number(text) : null;
      return page === null ? null : { presenting: page, exporting: "slides" };
    },
    ({ presenting, exporting }) =>
      presenting === null || exporting !== "slides" ? null : String(presenting),
  ),
  notes: single(
    (text) => (text === "window" ? { isNotesWindow: true } : null),
    ({ isNotesWindow }) => (isNotesWindow ? "window" : null),
  ),
  slide: {
    read: (values, known) => {
      const { slides, ignored, moved } = readSlides(values, known);
      return { says: { slides }, ignored, moved };
    },
    write: ({ slides }) => slides.map(writeSlide),
  },
  talk: single(
    (text) => ({ talk: cut(text, longestWords) }),
    ({ talk }) => talk,
  ),
  embed: {
    read: ([text = ""], { charts }) => {
      if (text === "") return { says: {} };
      const found = chartFor(text, charts);
      return {
        says: { embed: found?.id ?? cut(text, longestQuery) },
        moved: found?.moved ? [found.moved] : [],
      };
    },
    write: ({ embed }) => (embed === null ? [] : [embed]),
  },
  theme: single(
    (text, _, { embed }) => {
      const theme = themeChoices.find((choice) => choice === text);
      return theme && embed !== null ? { theme } : null;
    },
    ({ embed, theme }) => (embed === null ? null : theme),
  ),
} satisfies Readonly<Record<string, Parameter>>;
