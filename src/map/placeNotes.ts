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

/** Units that say what they count, so that figures in them need no label. */
const telling: ReadonlySet<Unit> = new Set<Unit>([
  "committees",
  "townships",
  "villages",
  "enterprises",
  "cooperatives",
]);

/** em: the width of the column of signs before the notes. */
const sign = 1.1;

/**
 * Versions of the notes on the report's places, the fullest first. If there is little room, figures are left out first, then
 * the places that are not on the map. Caveats stay in every version.
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

/** The texts of all places of a group, each once. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Caveats of a group: that it is not complete, or does not stand for more than itself. */
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

/** The names of a group below its heading. */
function listed(group: PlaceGroup, locale: Locale): Box {
  const statements = group.places.map(({ place }) => place);
  const label = joined(distinct(statements.map((place) => place.label[locale])), "item", locale);
  return words(joined([label, namesOf(group, locale)], "colon", locale), { look: "quiet", statements });
}

/** Who assists a group of places from outside, and which of them; empty if nobody does. */
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

/** The key to the signs on the map, and who assists whom. */
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

/** The groups of places with a caveat, each with the sentences of its caveat. */
function remarked(groups: readonly PlaceGroup[], { locale, words: { place: messages } }: AreaSources) {
  return groups
    .map((group) => ({
      // The caveat itself names the places outside the province.
      names: group.role === "destination" ? "" : namesOf(group, locale),
      said: sentences(remarksOf(group, locale, messages), locale),
      statements: group.places.map(({ place }) => place),
    }))
    .filter(({ said }) => said !== "");
}

/** The caveat of each group, one below the other. */
function remarkLines(groups: readonly PlaceGroup[], sources: AreaSources): readonly Box[] {
  return remarked(groups, sources).map(({ names, said, statements }) =>
    words(said, { lead: names, look: "quiet", statements }),
  );
}

/** All caveats in one paragraph, for when every line counts. */
function remarkParagraph(groups: readonly PlaceGroup[], sources: AreaSources): Box {
  const { locale } = sources;
  const remarks = remarked(groups, sources);
  const text = remarks.map(({ names, said }) => joined([names, said], "colon", locale));
  const statements = remarks.flatMap((remark) => remark.statements);
  return words(sentences(text, locale), { look: "quiet", statements });
}
