import type { Box } from "../body/box";
import { boxes, card, column, factFigure, grid, list, row } from "../body/boxes";
import { defineChart, type Language } from "./defineChart";
import { sentenceCase } from "../i18n/sentenceCase";
import { listStatements, type CountedList } from "../selectors/countedList";
import { relocationPapers } from "../selectors/relocationPapers";
import type { Fact } from "../dataset/schema";

const zh = {
  name: "易地扶贫搬迁的文件与清单",
  title: (main: string, supporting: string) =>
    `搬迁后怎么扶持，写进${main}个主体文件和${supporting}个配套文件`,
  titleWithoutDocuments: "易地扶贫搬迁有原则可循，有清单可照",
  subtitle: "易地扶贫搬迁的文件、原则和党建清单，只列主题词，全省",
  caveat:
    "报道没有给出搬迁人数和资金；后续扶持的“五个三”只提名称，未列内容。清单按报道的先后排列，不分主次。",
};

const en: typeof zh = {
  name: "Relocation: documents and lists",
  title: (main, supporting) =>
    `Support after relocation: ${main} main document, ${supporting} supporting ones`,
  titleWithoutDocuments: "Relocation has principles to follow and lists to work by",
  subtitle: "Documents, principles and Party lists for relocation, by their subjects only, whole province",
  caveat:
    'The report gives neither the people moved nor the money, and only names the "five threes" of follow-up work, without saying what they are. Lists keep the report\'s order, which is no ranking.',
};

/** The documents that govern relocation: a main one with those under it, the principles, and the Party's lists. */
export const relocationPolicies = defineChart({
  section: "initiative3",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => relocationPapers(dataset, filters),
  heading: ({ documents: { main, supporting } }, { messages, number }) => ({
    title:
      main && supporting?.count
        ? messages.title(number(main), number(supporting.count))
        : messages.titleWithoutDocuments,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ documents, principles, party }, language) => {
    const parts = [
      partOf(documents.main, documents.supporting, language),
      partOf(null, principles, language),
      partOf(party.structure, party.lists, language),
    ];
    const lists = grid(
      parts.filter((part) => part !== null),
      [3, 1],
      { least: 15 },
    );
    return boxes(lists);
  },
});

/** A list in a card: the fact `above` and the length of the list in large digits, then its numbered items. */
function partOf(
  above: Fact | null,
  counted: CountedList | null,
  { locale, of }: Language<typeof zh>,
): Box | null {
  if (!counted) return null;
  const figures = [above, counted.count]
    .filter((fact) => fact !== null)
    .map((fact) => factFigure(fact, locale));
  const items = list(
    counted.list.items.map((item) => sentenceCase(of(item))),
    { marker: "number", gap: 0.35 },
  );
  return card(column([row(figures, { least: 6 }), card(items, { frame: "none" })]), {
    frame: "field",
    statements: listStatements(counted),
  });
}
