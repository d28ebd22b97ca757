import type { Fact } from "../dataset/schema";
import type { PlaceRole } from "../dataset/codes";
import type { Locale } from "../i18n/locale";
import type { Unit } from "../i18n/units";
import type { PlaceGroup, PlacesOnMap } from "../selectors/placesOnMap";
import type { Answering, FigureWords, NoteItem } from "./mapNoteItems";
import type { Fullness, Note } from "./mapNotes";
import { roleSign } from "./mapSigns";
import type { Frame } from "../render/theme";
import { figureText } from "../wording/words";

/** What notes on places say in words of their own. */
export interface PlaceNoteWords {
  /** A list of names. */
  readonly separator: string;
  /** The places named are but some of those counted. */
  readonly othersUnnamed: string;
  /** Leads a list. */
  readonly list: (what: string) => string;
  /** Heads what has no spot on the map. */
  readonly offMap: string;
  /** What the signs on the map mean, in few words. */
  readonly key: Readonly<Record<PlaceRole, string>>;
  /** The names of counties whose line is older than their code. */
  readonly oldLines: (names: string) => string;
}

interface PlaceNotes {
  readonly rows: PlacesOnMap;
  /** Names of counties whose line is older than their code. */
  readonly oldLines: readonly string[];
  readonly locale: Locale;
  readonly words: PlaceNoteWords;
  readonly frame: Pick<Frame, "palette" | "text">;
}

/** Words that all places of a group have in common, each once. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function namesOf({ places }: PlaceGroup, locale: Locale): readonly Answering[] {
  return places.map(({ area, place }) => ({ text: area.label[locale], statements: [place] }));
}

/** Units that say what they count, so that a figure in them needs no label. */
const telling: ReadonlySet<Unit> = new Set<Unit>([
  "committees",
  "townships",
  "villages",
  "enterprises",
  "cooperatives",
]);

function figureWords(fact: Fact, locale: Locale): FigureWords {
  return {
    figure: figureText(fact, locale),
    label: telling.has(fact.unit) ? "" : fact.label[locale],
    status: fact.status,
    statements: [fact],
  };
}

/** The figures of a group, at most so many, under who gave them. */
function figureItems(group: PlaceGroup, limit: number, locale: Locale): readonly NoteItem[] {
  let left = limit;
  return group.figures.flatMap(({ giver, facts }): NoteItem[] => {
    const shown = facts.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const figures = { kind: "figures", figures: shown.map((fact) => figureWords(fact, locale)) } as const;
    return giver ? [{ kind: "words", text: giver[locale], weight: "bold" }, figures] : [figures];
  });
}

function noteOn(
  group: PlaceGroup,
  { figures, asides }: Extract<Fullness, { kind: "notes" }>,
  { locale, words, frame }: PlaceNotes,
): Note {
  const { role, places } = group;
  const said = (text: string): NoteItem => ({ kind: "words", text });
  const items = figureItems(group, figures, locale);
  // A count of the very counties says what is said of them.
  const counted =
    items.length > 0
      ? group.figures.flatMap(({ facts }) => facts).find(({ unit }) => unit === "counties")
      : undefined;
  const labels = distinct(places.map(({ place }) => place.label[locale]));
  const remarks = distinct(places.map(({ place }) => place.note?.[locale]));
  const areOthersUnnamed = counted !== undefined && counted.value > places.length;
  return [
    {
      kind: "heading",
      text: places.map(({ area }) => area.label[locale]).join(words.separator),
      said: labels.length === 1 && !counted ? labels.join("") : "",
      sign: roleSign(role, frame),
    },
    ...(labels.length > 1 ? labels.map(said) : []),
    ...items,
    ...(asides && areOthersUnnamed ? [said(words.othersUnnamed)] : []),
    ...(asides && remarks.length === 1 ? remarks.map(said) : []),
  ];
}

/** What the signs on the map mean. */
function placeKey({ rows, words, frame }: PlaceNotes): Note {
  const signs = rows.groups
    .filter((group) => !isOffMap(group))
    .map(({ role, places }) => ({
      sign: roleSign(role, frame),
      text: words.key[role],
      statements: places.map(({ place }) => place),
    }));
  return [{ kind: "signs", signs }];
}

function isOffMap({ role }: PlaceGroup): boolean {
  return role === "meeting" || role === "visiting";
}

/** Which lines on the map cannot be trusted; no note where all can. */
export function oldLinesNote(
  names: readonly string[],
  words: Pick<PlaceNoteWords, "oldLines" | "separator">,
): readonly Note[] {
  return names.length === 0 ? [] : [[{ kind: "words", text: words.oldLines(names.join(words.separator)) }]];
}

/** What the report says of each place; last what has no spot on the map. */
export function placeNotes(notes: PlaceNotes, fullness: Fullness): readonly Note[] {
  if (fullness.kind === "key") return [placeKey(notes)];
  const { rows, oldLines, locale, words } = notes;
  const offMap = rows.groups.filter(isOffMap).map((group): NoteItem => ({
    kind: "names",
    lead: words.list(distinct(group.places.map(({ place }) => place.label[locale])).join(words.separator)),
    names: namesOf(group, locale),
    separator: words.separator,
  }));
  const heading = { kind: "heading", text: words.offMap, said: "", sign: null } as const;
  return [
    ...rows.groups.filter((group) => !isOffMap(group)).map((group) => noteOn(group, fullness, notes)),
    ...(fullness.asides && offMap.length > 0 ? [[heading, ...offMap]] : []),
    ...(fullness.asides ? oldLinesNote(oldLines, words) : []),
  ];
}
