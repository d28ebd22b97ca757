import type { Measure, PlaceRole } from "../dataset/codes";
import type { Area, Dataset, Fact, Place, PrintedStatement } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { chosenFacts, isChosen, type Filters } from "./filters";
import { grouped } from "./grouped";
import { areaById, partyById } from "./byId";

/** A place with its area. */
export interface NamedPlace {
  readonly place: Place;
  readonly area: Area;
}

/** Figures of one giver, or of the places themselves. */
export interface GivenFigures {
  /** Null if the figures are the places' own. */
  readonly giver: Bilingual | null;
  readonly facts: readonly Fact[];
}

/** Places about which the report says the same. */
export interface PlaceGroup {
  readonly role: PlaceRole;
  readonly places: readonly NamedPlace[];
  readonly figures: readonly GivenFigures[];
}

/** What crosses the province's border: aid coming in, or people sent out. */
export interface Crossing {
  readonly partner: NamedPlace;
  /** The code of the area that receives it; null if it leaves the province as a whole. */
  readonly receiver: string | null;
}

/** What the report says about places. */
export interface PlacesOnMap {
  /** In the order of `roles`. */
  readonly groups: readonly PlaceGroup[];
  readonly crossings: readonly Crossing[];
  /** The areas mentioned, each once: those of the province, or all if none of these is left. */
  readonly areas: readonly Area[];
  /** The number of counties that passed, and those that the report names; null if none is named. */
  readonly passed: { readonly counties: Fact; readonly named: readonly Area[] } | null;
  /** All statements, each once, in the order of `groups`. */
  readonly statements: readonly PrintedStatement[];
}

/** The order in which places are listed. */
const roles: readonly PlaceRole[] = [
  "passed",
  "aided",
  "example",
  "institution",
  "destination",
  "captioned",
  "meeting",
  "visiting",
];

/** The measures that characterise a place best. Others, and all plans, appear in the place's own chart. */
const telling: ReadonlySet<string> = new Set<Measure>([
  "countiesPassed",
  "teachersSent",
  "doctorsSent",
  "aidMoney",
  "jointCommittees",
  "townshipsCovered",
  "villagesCovered",
  "enterprisesCovered",
  "cooperativesCovered",
  "peopleCovered",
  "trainingSessions",
  "trainingPeople",
]);

function figuresOf(dataset: Dataset, facts: readonly Fact[]): readonly GivenFigures[] {
  return [...grouped(facts, ({ party = null }) => party)].map(([giver, given]) => ({
    giver: (giver === null ? null : partyById(dataset, giver))?.label ?? null,
    facts: given,
  }));
}

function groupOf(
  role: PlaceRole,
  places: readonly NamedPlace[],
  dataset: Dataset,
  facts: readonly Fact[],
): PlaceGroup {
  const told = new Set(places.flatMap(({ place }) => place.facts));
  const own = facts.filter(
    ({ id, measure, status }) => telling.has(measure) && status !== "target" && told.has(id),
  );
  return {
    role,
    places,
    figures: role === "aided" ? figuresOf(dataset, own) : [{ giver: null, facts: own }],
  };
}

/** For each giving area, the code of the only area that receives something from it. */
function receiversOf(dataset: Dataset): (area: Area) => string | null {
  const areaOf = (party: string) => partyById(dataset, party)?.area;
  const leaving = grouped(
    dataset.flows.filter(({ from, to }) => areaOf(from) !== areaOf(to)),
    ({ from }) => areaOf(from),
  );
  return ({ id }) => {
    const [flow] = leaving.get(id) ?? [];
    return areaById(dataset, flow && areaOf(flow.to))?.code ?? null;
  };
}

/** The named places that pass the filters, grouped by what the report says about them; null if none is left. */
export function placesOnMap(dataset: Dataset, filters: Filters): PlacesOnMap | null {
  const facts = chosenFacts(dataset, filters);
  const named = dataset.places
    .filter(({ initiative }) => isChosen(filters, initiative))
    .flatMap((place): NamedPlace[] => {
      const area = areaById(dataset, place.area);
      return area ? [{ place, area }] : [];
    });
  if (named.length === 0) return null;
  const withRole = (role: PlaceRole) => named.filter(({ place }) => place.role === role);
  const groups = roles
    .map((role) => groupOf(role, withRole(role), dataset, facts))
    .filter(({ places }) => places.length > 0);
  const aiding = withRole("aiding");
  const receiverOf = receiversOf(dataset);
  const inside = named.filter(({ area }) => area.level === "county" || area.level === "prefecture");
  return {
    groups,
    crossings: [
      ...withRole("destination").map((partner) => ({ partner, receiver: null })),
      ...aiding.map((partner) => ({ partner, receiver: receiverOf(partner.area) })),
    ],
    areas: areasOf(inside.length > 0 ? inside : named),
    passed: passedIn(groups),
    statements: [
      ...new Set([
        ...groups.flatMap(({ places, figures }) => [
          ...places.map(({ place }) => place),
          ...figures.flatMap((given) => given.facts),
        ]),
        ...aiding.map(({ place }) => place),
      ]),
    ],
  };
}

function areasOf(places: readonly NamedPlace[]): readonly Area[] {
  return [...new Set(places.map(({ area }) => area))];
}

function passedIn(groups: readonly PlaceGroup[]): PlacesOnMap["passed"] {
  const group = groups.find(({ role }) => role === "passed");
  const counties = group?.figures.flatMap(({ facts }) => facts).find(({ unit }) => unit === "counties");
  return group && counties ? { counties, named: areasOf(group.places) } : null;
}
