import { isLocale, type Locale } from "../../i18n/locale";
import { noFilters, readFilters, writeFilters, type Filters } from "../../selectors/filters";

/** What a slide of ours has on it, beside its number. */
const objectKinds = ["Title", "Subtitle", "Chart", "Figures", "Legend", "Caveat", "Source"] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** What a slide shows. */
export interface SlideView {
  readonly chart: string;
  /** Empty for a chart without modes. */
  readonly mode: string;
  readonly filters: Filters;
  readonly locale: Locale;
}

/** What the chart on a slide says of that slide. */
export interface SlideIdentity extends SlideView {
  /** All that was written on the slide: what is missing now was taken away by hand. */
  readonly written: readonly ObjectKind[];
  readonly hasTemplate: boolean;
}

/** A name as it was read: what the object is, and what it was when it was written. */
export interface ReadName {
  readonly kind: ObjectKind;
  readonly content: string;
  readonly frame: string;
  /** Of charts alone. */
  readonly identity: SlideIdentity | null;
}

const letters: Readonly<Record<ObjectKind, string>> = {
  Title: "t",
  Subtitle: "u",
  Chart: "",
  Figures: "f",
  Legend: "l",
  Caveat: "c",
  Source: "s",
};

function writeIdentity({ chart, mode, filters, locale, written, hasTemplate }: SlideIdentity): string {
  const chosen = writeFilters(filters)?.replaceAll(",", "-");
  const view = `${chart}${mode === "" ? "" : `.${mode}`}${chosen === undefined ? "" : `~${chosen}`}`;
  return `${view}@${locale}+${written.map((kind) => letters[kind]).join("")}${hasTemplate ? "m" : ""}`;
}

/**
 * The name by which an object is found again in a deck that somebody has edited: programs keep the names of shapes, and
 * of little else. Digests tell what was changed by hand: `Chart funds~5-8@zh+tlcs #0c3e5a71.9b2f4d10`.
 */
export function objectName({ kind, content, frame, identity }: ReadName): string {
  return `${kind} ${identity ? `${writeIdentity(identity)} ` : ""}#${content}.${frame}`;
}

const namePattern =
  /^(\w+) (?:(\w+)(?:\.([\w-]+))?(?:~([\w-]+))?@(\w+)\+([a-z]*) )?#([0-9a-f]{8})\.([0-9a-f]{8})$/;

/** What a shape's name says; null where it is none of ours. */
export function readObjectName(name: string): ReadName | null {
  const [, found, chart, mode = "", chosen, locale = "", flags = "", content = "", frame = ""] =
    namePattern.exec(name) ?? [];
  const kind = objectKinds.find((each) => each === found);
  if (kind === undefined || (kind === "Chart") !== (chart !== undefined)) return null;
  if (chart === undefined) return { kind, content, frame, identity: null };
  const { filters, ignored } =
    chosen === undefined ? { filters: noFilters, ignored: [] } : readFilters(chosen.replaceAll("-", ","));
  if (!isLocale(locale) || ignored.length > 0) return null;
  const written = objectKinds.filter((each) => letters[each] !== "" && flags.includes(letters[each]));
  return {
    ...{ kind, content, frame },
    identity: { chart, mode, filters, locale, written, hasTemplate: flags.includes("m") },
  };
}
