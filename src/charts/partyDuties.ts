import { dots, type DotGroup } from "../body/dots";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import type { Fact } from "../dataset/schema";
import { enumeration } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import { dutyLists, type DutyGroup } from "../selectors/dutyLists";

const zh = {
  name: "党组织职责清单",
  title: (counts: string) => `从市到县再到乡镇，党委任务清单越往下越长：${counts}项`,
  subtitle: "报道所列各级党组织和书记的职责：分几类，共几项，全省",
  caveat:
    "数的是规定的职责，不是完成的工作。市、县、乡三级的数字在报道中并列写出，按先后一一对应是我们的读法。",
  byOrder: "三级数字并列，按先后顺序对应",
  axis: "类数、项数",
  categories: "类",
  items: "项",
};

const en: typeof zh = {
  name: "Party duty lists",
  title: (counts) =>
    `From city to county to township, the Party committees' task lists grow: ${counts} items`,
  subtitle: "Duties of Party organisations and secretaries: how many categories and items, whole province",
  caveat:
    "These are duties set by rule, not work done. For city, county and township the report lists the figures side by side; that they match in that order is our reading.",
  byOrder: "Figures paired in the order listed",
  axis: "number of categories and items",
  categories: "categories",
  items: "items",
};

/** How many categories and items of duties each level of the Party has. */
export const partyDuties = defineChart({
  section: "initiative6",
  span: "half",
  messages: { zh, en },
  rows: ({ dataset }, filters) => dutyLists(dataset, filters),
  heading: ({ growing }, { locale, messages, number }) => ({
    title: growing
      ? messages.title(
          enumeration(
            growing.lists.map(({ items }) => number(items)),
            locale,
          ),
        )
      : messages.name,
    subtitle: messages.subtitle,
    caveat: messages.caveat,
  }),
  body: ({ groups, growing }, language) => {
    const { messages } = language;
    return dots({
      axis: { measure: "count", scale: "linear", name: messages.axis },
      series: [
        { id: "categories", name: messages.categories, marker: "square", labels: "inside" },
        { id: "items", name: messages.items, marker: "circle", labels: "inside" },
      ],
      groups: groups.map((group) => dutyGroup(group, group === growing, language)),
    });
  },
});

function dutyGroup(
  { template, lists, isPairedByOrder }: DutyGroup,
  isStrong: boolean,
  { messages, of }: Language<typeof zh>,
): DotGroup {
  const dot = (series: string, fact: Fact) => ({ series, figure: fact, fill: fillOf(fact.status) });
  return {
    name: template ? sentenceCase(of(template.name)) : "",
    isStrong,
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
