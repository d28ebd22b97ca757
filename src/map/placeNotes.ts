import type { Box } from "../body/box";
import { column, row, words } from "../body/boxes";
import type { MapBody, MapCrossing } from "../body/mapBody";
import { mapKey } from "../body/mapSign";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { joined, sentences } from "../i18n/punctuation";
import type { Unit } from "../i18n/units";
import type { PlaceGroup } from "../selectors/placesOnMap";
import { figureText } from "../wording/figureText";
import type { AreaSources } from "./mapAreas";
import { keyGrid } from "./mapKeys";
import type { PlaceWords } from "./placeWords";

/** Units that say what they count, so that a figure in them needs no label. */
const telling: ReadonlySet<Unit> = new Set<Unit>([
  "committees",
  "townships",
  "villages",
  "enterprises",
  "cooperatives",
]);

/** em of the column of signs before notes. */
const sign = 1.1;

/**
 * Ways to write what the report says of each place, the fullest first. Figures go when room is short, then the places
 * that have no spot on the map; what must not be read into it stays in every way.
 */
export function placeNotes(sources: AreaSources, crossings: readonly MapCrossing[]): MapBody["notes"] {
  const { places } = sources;
  const onMap = places.groups.filter((group) => !isOffMap(group));
  const offMap = offMapNote(places.groups.filter(isOffMap), sources);
  const notes = (mostFigures: number) => onMap.map((group) => noteOn(group, mostFigures, crossings, sources));
  const key = shortKey(onMap, crossings, sources);
  return [
    ...[99, 4, 2, 1].map((mostFigures) => [...notes(mostFigures), ...offMap]),
    notes(0),
    [...key, ...remarkLines(onMap, sources)],
    [...key, remarkParagraph(onMap, sources)],
  ];
}

function isOffMap({ role }: PlaceGroup): boolean {
  return role === "meeting" || role === "visiting";
}

/** Words that all places of a group have in common, each once. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** What must not be read into a group: that it is all there is, that it stands for more than itself. */
function remarksOf({ places, figures }: PlaceGroup, locale: Locale, messages: PlaceWords): readonly string[] {
  const counted = figures.flatMap(({ facts }) => facts).find(({ unit }) => unit === "counties");
  const unnamed = (counted?.value ?? 0) - places.length;
  return [
    ...(unnamed > 0 ? [messages.othersUnnamed(unnamed)] : []),
    ...distinct(places.map(({ place }) => place.note?.[locale])),
  ];
}

function namesOf({ places }: PlaceGroup, locale: Locale): string {
  return joined(distinct(places.map(({ area }) => area.label[locale])), "item", locale);
}

/** The names of a group under what they are. */
function listed(group: PlaceGroup, locale: Locale): Box {
  const statements = group.places.map(({ place }) => place);
  const label = joined(distinct(statements.map((place) => place.label[locale])), "item", locale);
  return words(joined([label, namesOf(group, locale)], "colon", locale), { look: "quiet", statements });
}

/** Who assists a group of places from outside, and whom; empty where nobody does. */
function assistance(
  group: PlaceGroup,
  crossings: readonly MapCrossing[],
  { locale, words: { place: messages } }: AreaSources,
): readonly Box[] {
  const codes = new Set(group.places.map(({ area }) => area.code));
  const givers = crossings.filter(({ receiver }) => receiver !== null && codes.has(receiver));
  if (givers.length === 0) return [];
  const from = joined(
    givers.map(({ name }) => name),
    "item",
    locale,
  );
  const statements = givers.flatMap((giver) => giver.statements);
  return [words(messages.assisted(namesOf(group, locale), from), { look: "quiet", statements })];
}

function noteOn(
  group: PlaceGroup,
  mostFigures: number,
  crossings: readonly MapCrossing[],
  sources: AreaSources,
): Box {
  const {
    locale,
    words: { place: messages },
  } = sources;
  const { role, places, figures } = group;
  const labels = distinct(places.map(({ place }) => place.label[locale]));
  const [label = "", ...others] = labels;
  const statements = places.map(({ place }) => place);
  let left = mostFigures;
  const told = figures.flatMap(({ giver, facts }) => {
    const shown = facts.slice(0, left).map((fact) => factWords(fact, locale));
    left -= shown.length;
    return giver && shown.length > 0 ? [words(giver[locale], { look: "strong" }), ...shown] : shown;
  });
  return row(
    [
      mapKey({ kind: "place", role }),
      column(
        [
          words(label, { lead: namesOf(group, locale), look: "quiet", statements }),
          ...others.map((text) => words(text, { look: "quiet" })),
          ...assistance(group, crossings, sources),
          ...told,
          ...remarksOf(group, locale, messages).map((text) => words(text, { look: "quiet" })),
        ],
        { gap: 0 },
      ),
    ],
    { widths: [{ em: sign }, 1], gap: 0.4, least: 0 },
  );
}

function factWords(fact: Fact, locale: Locale): Box {
  const label = telling.has(fact.unit) ? "" : fact.label[locale];
  return words(label, { lead: figureText(fact, locale), look: "quiet", statements: [fact] });
}

function offMapNote(
  groups: readonly PlaceGroup[],
  { locale, words: { place: messages } }: AreaSources,
): readonly Box[] {
  if (groups.length === 0) return [];
  const lines = groups.map((group) => listed(group, locale));
  return [column([words(messages.offMap, { look: "strong" }), ...lines], { gap: 0 })];
}

/** What the signs on the map mean, and who assists whom. */
function shortKey(
  groups: readonly PlaceGroup[],
  crossings: readonly MapCrossing[],
  sources: AreaSources,
): readonly Box[] {
  const keys = groups
    .filter(({ role }) => role !== "destination")
    .map(({ role, places }) => ({
      sign: { kind: "place" as const, role },
      text: sources.words.place.key[role],
      statements: places.map(({ place }) => place),
    }));
  return [keyGrid(keys), ...groups.flatMap((group) => assistance(group, crossings, sources))];
}

/** Groups of places of which something must not be read into the map, with the sentences that say so. */
function remarked(groups: readonly PlaceGroup[], { locale, words: { place: messages } }: AreaSources) {
  return groups
    .map((group) => ({
      // The remark itself names the places outside the province.
      names: group.role === "destination" ? "" : namesOf(group, locale),
      said: sentences(remarksOf(group, locale, messages), locale),
      statements: group.places.map(({ place }) => place),
    }))
    .filter(({ said }) => said !== "");
}

/** What must not be read into each group, one below the other. */
function remarkLines(groups: readonly PlaceGroup[], sources: AreaSources): readonly Box[] {
  return remarked(groups, sources).map(({ names, said, statements }) =>
    words(said, { lead: names, look: "quiet", statements }),
  );
}

/** The same in one paragraph, where every line counts. */
function remarkParagraph(groups: readonly PlaceGroup[], sources: AreaSources): Box {
  const { locale } = sources;
  const remarks = remarked(groups, sources);
  const text = remarks.map(({ names, said }) => joined([names, said], "colon", locale));
  const statements = remarks.flatMap((remark) => remark.statements);
  return words(sentences(text, locale), { look: "quiet", statements });
}
