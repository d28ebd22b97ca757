import { fittingArrangement, lowestHeight } from "../render/layouts/arrangement";
import { boxTreeHeight, boxTreeParts, type BoxTree } from "../render/layouts/boxTree";
import { defineChart, type Words } from "./chart";
import { listFrameHeight, listFrameShapes, type ListFrame } from "../render/layouts/listFrame";
import { markOption, type Mark } from "../render/marks";
import { textWidth } from "../render/measureText";
import type { Box } from "../render/shapes";
import { markKind } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { figureNumber, figureText } from "../wording/words";
import type { Fact, List } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { sentenceCase } from "../i18n/sentenceCase";
import type { CountedList } from "../selectors/countedList";
import { relocationPapers, type RelocationPapers } from "../selectors/relocationPapers";

interface Messages {
  readonly title: (main: string, supporting: string) => string;
  readonly titleWithoutDocuments: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly counted: (label: string, number: string) => string;
}

/** Between columns, or between parts one below the other, in multiples of the text size. */
const gap = 1.8;

/** Which papers govern relocation: one main document with those below it, the principles, and the Party's lists. */
export const relocationPolicies = defineChart<RelocationPapers, Messages>({
  section: "initiative3",
  span: "full",
  messages: {
    zh: {
      title: (main, supporting) => `搬迁后的扶持，由 ${main}牵头、${supporting}个配套`,
      titleWithoutDocuments: "易地扶贫搬迁有原则可循，有清单可照",
      subtitle: "易地扶贫搬迁的文件、原则和党建清单，只列主题词，全省",
      caveat:
        "框只表示有这样一份文件、一条原则或一张清单，大小没有含义。报道没有给出搬迁人数和资金，也没有展开“五个三”。",
      counted: (label, number) => `${label}（${number}）`,
    },
    en: {
      title: (main, supporting) =>
        `After relocation, ${main} sets the course and ${supporting} more fill it in`,
      titleWithoutDocuments: "Relocation has principles to follow and lists to work by",
      subtitle:
        "Documents, principles and Party lists for relocation, by their subjects only, whole province",
      caveat:
        'A box says no more than that there is such a document, principle or list; its size means nothing. The report gives neither the people moved nor the money, and does not spell out the "five threes".',
      counted: (label, number) => `${number}\u00a0\u00a0${label}`,
    },
  },
  select: ({ dataset }, filters) => relocationPapers(dataset, filters),
  statements: (rows) => [
    ...figureOf(rows.documents.main),
    ...listStatements(rows.documents.supporting),
    ...listStatements(rows.principles),
    ...figureOf(rows.party.structure),
    ...listStatements(rows.party.lists),
  ],
  heading: ({ documents: { main, supporting } }, { locale, messages }) => ({
    title:
      main && supporting?.count
        ? messages.title(figureText(main, locale), figureNumber(supporting.count, locale))
        : messages.titleWithoutDocuments,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  height: (rows, width, text, words) => {
    const size = { width, text };
    const [natural] = columnings(partsOf(rows, words), size);
    return Math.max(...placed(natural, size).map(({ height }) => height));
  },
  smallestHeight: (rows, width, text, words) => {
    const size = { width, text };
    return lowestHeight(columnings(partsOf(rows, words), size), heightIn(size));
  },
  option: (rows, words, frame) => {
    const { text, height } = frame;
    const columns = placed(
      fittingArrangement(columnings(partsOf(rows, words), frame), heightIn(frame), height),
      frame,
    );
    // Papers are drawn alike in size, so the column with most of them sets how much each box may grow.
    const growth = Math.min(
      ...columns.map((column) => Math.max(0, height - column.height) / column.boxes),
      columns.length === 1 ? 0 : Infinity,
    );
    const marks: Mark[] = [];
    let x = 0;
    for (const { parts, width } of columns) {
      let y = 0;
      for (const part of parts) {
        const box = { x, y, width, height: Math.min(height, part.height + part.boxes * growth) };
        marks.push(...part.marks(box, frame));
        y += box.height + gap * text;
      }
      x += width + gap * text;
    }
    return markOption(marks, frame);
  },
});

type Size = Pick<Frame, "width" | "text">;

/** From these widths on, in multiples of the text size, parts stand beside one another. */
const wideFrom = { usual: 50, scarce: 44 };
const pairFrom = 30;

/** The ways to share parts out over columns, the best first: each in its own, all below one another, or two columns. */
function columnings(parts: readonly Part[], { width, text }: Size): readonly [Columning, ...Columning[]] {
  const [first, ...others] = parts;
  const beside = parts.map((part) => [part]);
  if (width >= wideFrom.usual * text || !first || others.length === 0) return [beside];
  return [
    [parts],
    ...(width >= wideFrom.scarce * text ? [beside] : []),
    ...(width >= pairFrom * text ? [[[first], others]] : []),
  ];
}

type Columning = readonly (readonly Part[])[];

function heightIn(size: Size): (columns: Columning) => number {
  return (columns) => Math.max(...placed(columns, size).map(({ height }) => height));
}

function figureOf(fact: Fact | null): readonly Fact[] {
  return fact ? [fact] : [];
}

function listStatements(counted: CountedList | null): readonly (List | Fact)[] {
  return counted ? [counted.list, ...figureOf(counted.count)] : [];
}

function itemsOf({ list }: CountedList, locale: Locale): readonly string[] {
  return list.items.map((item) => sentenceCase(item[locale]));
}

/** A figure's name with its number: `后期扶持配套文件（7）`. */
function captionOf(fact: Fact, { locale, messages }: Words<Messages>): string {
  return messages.counted(fact.label[locale], figureNumber(fact, locale));
}

/** One of the things side by side, or one below the other. */
interface Part {
  /** Its words, for its share of the width. */
  readonly words: readonly string[];
  /** How many boxes share what height there is to spare. */
  readonly boxes: number;
  readonly heightAt: (width: number, text: number) => number;
  readonly marks: (box: Box, frame: Frame) => readonly Mark[];
}

function partsOf(
  { documents, principles, party }: RelocationPapers,
  words: Words<Messages>,
): readonly Part[] {
  return [
    ...(documents.supporting ? [treePart(documents.main, documents.supporting, words)] : []),
    ...(principles ? [framePart(principles, words.locale)] : []),
    ...(party.lists ? [treePart(party.structure, party.lists, words)] : []),
  ];
}

function treePart(root: Fact | null, leaves: CountedList, words: Words<Messages>): Part {
  const tree: BoxTree = {
    kind: markKind(leaves.count?.status ?? "rule"),
    root: root && captionOf(root, words),
    caption: leaves.count ? captionOf(leaves.count, words) : leaves.list.label[words.locale],
    leaves: itemsOf(leaves, words.locale),
  };
  return {
    words: [tree.root ?? "", tree.caption, ...tree.leaves],
    boxes: tree.leaves.length + (root ? 1 : 0),
    heightAt: (width, text) => boxTreeHeight(tree, width, text),
    marks: (box, frame) => {
      const parts = boxTreeParts(tree, box, frame);
      return [
        { ...parts.root, statements: figureOf(root) },
        { ...parts.leaves, statements: listStatements(leaves) },
      ];
    },
  };
}

function framePart(counted: CountedList, locale: Locale): Part {
  const list: ListFrame = { name: counted.list.label[locale], items: itemsOf(counted, locale), columns: 1 };
  return {
    words: [list.name, ...list.items],
    boxes: list.items.length,
    heightAt: (width, text) => listFrameHeight(list, width, text),
    marks: (box, frame) => [
      { box, statements: listStatements(counted), shapes: listFrameShapes(list, box, frame) },
    ],
  };
}

/** Each column with its width and height in px: as wide as its words ask for, as far as there is room for all. */
function placed(columns: Columning, { width, text }: Size) {
  const asked = columns.map(
    (parts) =>
      Math.max(...parts.flatMap(({ words }) => words.map((word) => textWidth(word, text)))) + text * 3.6,
  );
  const free = width - (columns.length - 1) * gap * text;
  const sum = asked.reduce((total, each) => total + each, 0);
  return columns.map((column, place) => {
    const share = asked[place] ?? 0;
    const own = sum > free ? (share * free) / sum : share + (free - sum) / columns.length;
    const parts = column.map((part) => ({ ...part, height: part.heightAt(own, text) }));
    return {
      parts,
      width: own,
      height: parts.reduce((total, { height }) => total + height, (parts.length - 1) * gap * text),
      boxes: parts.reduce((total, { boxes }) => total + boxes, 0),
    };
  });
}
