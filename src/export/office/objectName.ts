import { sectionNamed, type Section } from "../../charts/chart";
import { isLocale, type Locale } from "../../i18n/locale";
import { noFilters, readFilters, writeFilters, type Filters } from "../../selectors/filters";

/** What a slide of ours has on it, beside its number. */
const objectKinds = [
  "Title",
  "Subtitle",
  "Chart",
  "Figures",
  "Legend",
  "Caveat",
  "Source",
  "Ordinal",
  "Text",
  "Mark",
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** What a slide shows. */
export interface SlideView {
  readonly chart: string;
  /** Empty for a chart without modes. */
  readonly mode: string;
  readonly filters: Filters;
  readonly locale: Locale;
}

interface Written {
  /** All that was written on the slide: what is missing now was taken away by hand. */
  readonly written: readonly ObjectKind[];
  readonly hasTemplate: boolean;
}

/** What the chart on a slide says of that slide. */
export interface SlideIdentity extends SlideView, Written {
  /** How many parts appear one by one or lie among those that do; null where the chart is there at once. */
  readonly built: number | null;
}

/** A slide of words: the cover, what announces a section, or sources. */
export type WordView =
  | { readonly page: "cover" | "sources"; readonly locale: Locale }
  | { readonly page: "section"; readonly section: Section; readonly locale: Locale };

/** What each object on a slide of words says of that slide. */
export type WordIdentity = WordView & Written;

/** A name as it was read: what the object is, and what it was when it was written. */
export interface ReadName {
  readonly kind: ObjectKind;
  readonly content: string;
  readonly frame: string;
  /** Of charts alone. */
  readonly identity: SlideIdentity | null;
  /** Of objects on slides of words alone. */
  readonly page: WordIdentity | null;
}

const letters: Readonly<Record<ObjectKind, string>> = {
  Title: "t",
  Subtitle: "u",
  Chart: "",
  Figures: "f",
  Legend: "l",
  Caveat: "c",
  Source: "s",
  Ordinal: "o",
  Text: "x",
  Mark: "",
};

function writeIdentity(
  view: string,
  { locale, written, hasTemplate }: Written & { readonly locale: Locale },
  built: number | null = null,
): string {
  const flags = written.map((kind) => letters[kind]).join("") + (hasTemplate ? "m" : "");
  return `${view}@${locale}+${flags}${built === null ? "" : `b${built}`} `;
}

function viewOf({ chart, mode, filters }: SlideView): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-");
  return `${chart}${mode === "" ? "" : `.${mode}`}${chosen === undefined ? "" : `~${chosen}`}`;
}

const pageOf = (view: WordView): string => (view.page === "section" ? `section.${view.section}` : view.page);

/**
 * The name by which an object is found again in a deck that somebody has edited: programs keep the names of shapes, and
 * of little else. Digests tell what was changed by hand: `Chart funds~5-8@zh+tlcs #0c3e5a71.9b2f4d10`.
 */
export function objectName({ kind, content, frame, identity, page }: ReadName): string {
  const own = identity ? writeIdentity(viewOf(identity), identity, identity.built) : "";
  return `${kind} ${own}${page ? writeIdentity(pageOf(page), page) : ""}#${content}.${frame}`;
}

/** The name of a part of a chart that appears by itself: what it shows, and its digests. */
export function markName(words: string, { content, frame }: Pick<ReadName, "content" | "frame">): string {
  return `${words} #${content}.${frame}`;
}

const markPattern = /^.* #([0-9a-f]{8})\.([0-9a-f]{8})$/;
const namePattern =
  /^(\w+) (?:(\w+)(?:\.([\w-]+))?(?:~([\w-]+))?@(\w+)\+([a-z\d]*) )?#([0-9a-f]{8})\.([0-9a-f]{8})$/;

/** What a shape's name says; null where it is none of ours. */
export function readObjectName(name: string): ReadName | null {
  const [, found, view, mode = "", chosen, locale = "", flags = "", content = "", frame = ""] =
    namePattern.exec(name) ?? [];
  const kind = objectKinds.find((each) => each === found);
  if (kind === undefined || kind === "Mark") return readMarkName(name);
  if (kind === "Chart" && view === undefined) return null;
  const read = { kind, content, frame, identity: null, page: null };
  if (view === undefined) return read;
  if (!isLocale(locale)) return null;
  const written = objectKinds.filter((each) => letters[each] !== "" && flags.includes(letters[each]));
  const own = { locale, written, hasTemplate: flags.includes("m") };
  if (kind === "Chart") {
    const { filters, ignored } =
      chosen === undefined ? { filters: noFilters, ignored: [] } : readFilters(chosen.replaceAll("-", ","));
    const built = /b(\d+)$/.exec(flags)?.[1];
    return ignored.length > 0
      ? null
      : {
          ...read,
          identity: {
            ...{ ...own, chart: view, mode, filters },
            built: built === undefined ? null : Number(built),
          },
        };
  }
  if (view === "cover" || view === "sources") return { ...read, page: { ...own, page: view } };
  const section = sectionNamed(mode);
  return view === "section" && section !== null
    ? { ...read, page: { ...own, page: "section", section } }
    : null;
}

function readMarkName(name: string): ReadName | null {
  const [, content, frame] = markPattern.exec(name) ?? [];
  if (content === undefined || frame === undefined) return null;
  return { kind: "Mark", content, frame, identity: null, page: null };
}
