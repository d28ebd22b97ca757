import type { Bilingual } from "../i18n/locale";
import { isCommonMeasure } from "./codes";
import { literal, type DatasetProblem } from "./datasetProblem";
import { figureChecks } from "./figureChecks";
import { measureLabels } from "./measureLabels";
import type { Dataset, Reference } from "./schema";
import { oneOf } from "./schemaProblem";
import { initiativeIn } from "./sections";

/** Checks what a schema cannot: whether the identifiers, references and figures of a dataset are consistent. */
export function* crossChecks(dataset: Dataset): Generator<DatasetProblem> {
  yield* uniqueIds(dataset);
  yield* uniqueSections(dataset);
  yield* resolvedReferences(dataset);
  yield* knownMeasures(dataset);
  yield* statementPlaces(dataset);
  yield* figureChecks(dataset);
}

const collections = ["areas", "parties", "facts", "lists", "flows", "events", "places"] as const;
const statements = ["facts", "lists", "flows", "events", "places"] as const;

function* uniqueIds(dataset: Dataset): Generator<DatasetProblem> {
  const paths = new Map<string, string>();
  for (const name of collections) {
    for (const [index, { id }] of dataset[name].entries()) {
      const path = `${name}[${index}].id`;
      const earlier = paths.get(id);
      paths.set(id, path);
      if (earlier === undefined) continue;
      const expected = { zh: `未在${earlier}用过的标识`, en: `an id not used by ${earlier}` };
      yield { path, found: literal(id), expected };
    }
  }
}

function* uniqueSections({ sections }: Dataset): Generator<DatasetProblem> {
  for (const [index, { section }] of sections.entries()) {
    if (sections.findIndex((other) => other.section === section) === index) continue;
    const expected = { zh: "每节只出现一次", en: "each section once" };
    yield { path: `sections[${index}].section`, found: literal(section), expected };
  }
}

/** The identifiers of a collection, and the name of one of its entries. */
interface Register {
  readonly ids: ReadonlySet<string>;
  readonly name: Bilingual;
}

function registerOf(entries: readonly { readonly id: string }[], zh: string, en: string): Register {
  return { ids: new Set(entries.map(({ id }) => id)), name: { zh: `${zh}中的标识`, en: `an id of ${en}` } };
}

function* resolvedReferences(dataset: Dataset): Generator<DatasetProblem> {
  const areas = registerOf(dataset.areas, "areas", "`areas`");
  const parties = registerOf(dataset.parties, "parties", "`parties`");
  const facts = registerOf(dataset.facts, "facts", "`facts`");
  const links: (readonly [path: string, id: string | undefined, register: Register])[] = [
    ...dataset.parties.map(({ area }, index) => [`parties[${index}].area`, area, areas] as const),
    ...dataset.facts.flatMap(({ area, party, partOf }, index) => [
      [`facts[${index}].area`, area, areas] as const,
      [`facts[${index}].party`, party, parties] as const,
      [`facts[${index}].partOf`, partOf, facts] as const,
    ]),
    ...(dataset.page?.listedOnly ?? []).map((id, index) => [`page.listedOnly[${index}]`, id, facts] as const),
    ...dataset.lists.map(({ count }, index) => [`lists[${index}].count`, count, facts] as const),
    ...dataset.flows.flatMap(({ from, to, facts: counted }, index) => [
      [`flows[${index}].from`, from, parties] as const,
      [`flows[${index}].to`, to, parties] as const,
      ...counted.map((id, place) => [`flows[${index}].facts[${place}]`, id, facts] as const),
    ]),
    ...dataset.places.flatMap(({ area, facts: counted }, index) => [
      [`places[${index}].area`, area, areas] as const,
      ...counted.map((id, place) => [`places[${index}].facts[${place}]`, id, facts] as const),
    ]),
  ];
  for (const [path, id, register] of links) {
    if (id !== undefined && !register.ids.has(id))
      yield { path, found: literal(id), expected: register.name };
  }
}

function* knownMeasures(dataset: Dataset): Generator<DatasetProblem> {
  const known = measureLabels(dataset);
  const names = [...known.keys()];
  for (const [index, { measure }] of dataset.facts.entries()) {
    if (known.has(measure)) continue;
    yield { path: `facts[${index}].measure`, found: literal(measure), expected: oneOf(names, measure) };
  }
  for (const [index, { id }] of (dataset.measures ?? []).entries()) {
    if (!isCommonMeasure(id)) continue;
    const expected = { zh: "公用指标之外的标识", en: "an id that no common measure has" };
    yield { path: `measures[${index}].id`, found: literal(id), expected };
  }
}

function* statementPlaces(dataset: Dataset): Generator<DatasetProblem> {
  const lengths = new Map(dataset.sections.map(({ section, sentences }) => [section, sentences]));
  const initiatives = new Map(dataset.sections.map((section) => [section.section, initiativeIn(section)]));
  for (const name of statements) {
    for (const [index, statement] of dataset[name].entries()) {
      const path = `${name}[${index}]`;
      yield* knownSentence(`${path}.at`, statement.at, lengths);
      const { initiative } = statement;
      const { section } = statement.at;
      const belongs = initiatives.get(section);
      if (belongs === undefined || initiative === belongs) continue;
      const expected = {
        zh: `${belongs}（出自第${section}节）`,
        en: `${belongs}, since it is in section ${section}`,
      };
      yield { path: `${path}.initiative`, found: literal(initiative), expected };
    }
  }
  for (const [index, { alsoAt }] of dataset.facts.entries()) {
    for (const [place, at] of (alsoAt ?? []).entries()) {
      yield* knownSentence(`facts[${index}].alsoAt[${place}]`, at, lengths);
    }
  }
}

function* knownSentence(
  path: string,
  { section, sentence }: Reference,
  lengths: ReadonlyMap<number, number>,
): Generator<DatasetProblem> {
  const length = lengths.get(section);
  if (length === undefined) {
    yield {
      path: `${path}.section`,
      found: literal(section),
      expected: { zh: "sections中的一节", en: "a section of `sections`" },
    };
  } else if (sentence > length) {
    const expected = {
      zh: `1至${length}（该节的句数）`,
      en: `1 to ${length}, the number of sentences in that section`,
    };
    yield { path: `${path}.sentence`, found: literal(sentence), expected };
  }
}
