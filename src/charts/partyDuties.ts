import { dots, type DotGroup } from "../body/dots";
import { fillOf } from "../body/fill";
import { defineBodyChart, type Language } from "../chart-kit/bodyChart";
import { figureUnit } from "../chart-kit/words";
import type { Fact } from "../dataset/schema";
import { sentenceCase } from "../i18n/sentenceCase";
import { dutyLists, type DutyGroup } from "../selectors/dutyLists";

const zh = {
  name: "党组织职责清单",
  title: (fewest: string, most: string) => `越到基层，职责清单越长：少则${fewest}，多则${most}`,
  subtitle: "各级党组织和书记的职责：分几类（方块），共几项（圆点）；全省",
  caveat:
    "是规定的职责数目，不是完成的工作。市、县、乡三级的数字在报道中并列写出，按先后一一对应，是我们的读法。",
  byOrder: "三级数字并列，按先后顺序对应",
  axis: "类数、项数",
};

const en: typeof zh = {
  name: "Party duty lists",
  title: (fewest, most) => `The lower the level, the longer the list of duties: from ${fewest} to ${most}`,
  subtitle:
    "Duties of Party organisations and secretaries: in how many categories (squares), how many items (circles); whole province",
  caveat:
    "These are duties set by rule, not work done. For city, county and township the report lists the numbers side by side; that they go by parallel order is our reading.",
  byOrder: "Numbers paired by parallel order",
  axis: "number of categories and items",
};

/** How many categories and items of duties each of the Party's offices has. */
export const partyDuties = defineBodyChart({
  section: "initiative6",
  span: "full",
  messages: { zh, en },
  rows: ({ dataset }, filters) => dutyLists(dataset, filters),
  heading: ({ fewest, most }, { messages, figure }) => ({
    title: messages.title(figure(fewest), figure(most)),
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ groups, fewest }, language) => {
    const categories = groups[0]?.lists[0]?.categories ?? fewest;
    return dots({
      axis: { measure: "count", scale: "linear", name: language.messages.axis },
      series: [
        {
          id: "categories",
          name: figureUnit(categories, language.locale),
          marker: "square",
          labels: "inside",
        },
        { id: "items", name: figureUnit(fewest, language.locale), marker: "circle", labels: "inside" },
      ],
      groups: groups.map((group) => dutyGroup(group, language)),
    });
  },
});

function dutyGroup(
  { template, lists, isPairedByOrder }: DutyGroup,
  { messages, of }: Language<typeof zh>,
): DotGroup {
  const dot = (series: string, fact: Fact) => ({ series, figure: fact, fill: fillOf(fact.status) });
  return {
    name: template ? sentenceCase(of(template.name)) : "",
    note: isPairedByOrder ? messages.byOrder : "",
    statements: template ? [template.count] : [],
    rows: lists.map(({ office, categories, items }) => ({
      name: of(office.label),
      scope: "",
      dots: [dot("categories", categories), dot("items", items)],
      cell: null,
    })),
  };
}
