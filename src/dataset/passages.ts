import type { ReportCopy } from "./reportCopy";
import type { ReportSentence } from "./reportText";
import type { Reference } from "./schema";

/** A place in the report to look up; `printed` is empty if no figure is expected there. */
export interface PlaceInReport {
  readonly at: Reference;
  readonly printed: string;
}

/** A stretch of a paragraph: around the sentence asked for, within it, or the figure itself. */
export interface Stretch {
  readonly role: "around" | "sentence" | "figure";
  readonly text: string;
  /** The position of its first character in the normalised copy. */
  readonly start: number;
}

/** A paragraph that contains something asked for. */
export interface Passage {
  readonly paragraph: number;
  readonly stretches: readonly Stretch[];
}

interface Found {
  readonly sentence: ReportSentence;
  readonly printed: string;
}

/** The sentence at a place. In a copy that differs from the report, the nearest sentence that contains the figure. */
function sentenceAt({ sections, isSame }: ReportCopy, { at, printed }: PlaceInReport): ReportSentence | null {
  const own = sections.find(({ section }) => section === at.section)?.sentences ?? [];
  const there = own[at.sentence - 1];
  if (isSame === true || printed === "") return there ?? null;
  const others = sections.flatMap(({ sentences }) => sentences);
  return [there, ...own, ...others].find((sentence) => sentence?.text.includes(printed)) ?? null;
}

/** The paragraphs of a copy that contain the places, in the order of the places; empty if none is found. */
export function passagesOf(copy: ReportCopy, places: readonly PlaceInReport[]): readonly Passage[] {
  const found = places.flatMap((place): Found[] => {
    const sentence = sentenceAt(copy, place);
    return sentence ? [{ sentence, printed: place.printed }] : [];
  });
  const paragraphs = [...new Set(found.map(({ sentence }) => sentence.paragraph))];
  return paragraphs.map((paragraph) => ({
    paragraph,
    stretches: stretchesOf(
      copy.sections
        .flatMap(({ sentences }) => sentences)
        .filter((sentence) => sentence.paragraph === paragraph),
      found,
    ),
  }));
}

function stretchesOf(sentences: readonly ReportSentence[], found: readonly Found[]): readonly Stretch[] {
  const pieces = sentences.flatMap((sentence): readonly Stretch[] => {
    const figures = found.filter((one) => one.sentence === sentence).map(({ printed }) => printed);
    return figures.length === 0
      ? [{ role: "around", text: sentence.text, start: sentence.start }]
      : cutAt(sentence.text, sentence.start, figures);
  });
  return joined(pieces);
}

/** Splits a sentence into the figures asked for and the words around them. */
function cutAt(text: string, start: number, figures: readonly string[]): readonly Stretch[] {
  const [figure, ...rest] = figures.filter((printed) => printed !== "" && text.includes(printed));
  if (figure === undefined) return [{ role: "sentence", text, start }];
  const place = text.indexOf(figure);
  const end = place + figure.length;
  const stretches: readonly Stretch[] = [
    ...cutAt(text.slice(0, place), start, [...rest, figure]),
    { role: "figure", text: figure, start: start + place },
    ...cutAt(text.slice(end), start + end, [...rest, figure]),
  ];
  return stretches.filter((stretch) => stretch.text !== "");
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const previous = result.at(-1);
    if (previous?.role === stretch.role && stretch.role !== "figure") {
      result[result.length - 1] = { ...previous, text: previous.text + stretch.text };
    } else {
      result.push(stretch);
    }
  }
  return result;
}
