import type { Fact } from "../../dataset/schema";
import { sentenceCase } from "../../i18n/sentenceCase";
import type { DutyLists } from "../../selectors/dutyLists";
import type { Words } from "../../charts/chart";
import { linearAxis, nativePoint, type NativeChart } from "../nativeChart";
import { markKind } from "../statusStyle";
import { figureText, figureUnit } from "../../wording/words";

interface Messages {
  readonly axis: string;
  readonly byOrder: string;
  readonly subtitle: string;
  readonly wordedSubtitle: string;
}

/** Two marks an office that say in words how many categories and items of duties it has; null where there are none. */
export function dutyDots(
  { groups, most }: DutyLists,
  { locale, messages }: Words<Messages>,
): NativeChart | null {
  const lists = groups.flatMap(({ lists: own, template, isPairedByOrder }) =>
    own.map((list) => ({
      ...list,
      group: [sentenceCase(template?.name[locale] ?? ""), isPairedByOrder ? messages.byOrder : ""]
        .filter((words) => words !== "")
        .join(locale === "zh" ? "，" : ". "),
    })),
  );
  const [first] = lists;
  if (!first) return null;
  const point = (fact: Fact) => nativePoint(fact, 1, markKind(fact.status), [figureText(fact, locale)]);
  return {
    form: "dots",
    axis: linearAxis({ name: messages.axis, largest: most.value, unit: 1 }),
    categories: lists.map(({ office, group }) => ({ name: office.label[locale], group })),
    series: [
      {
        name: figureUnit(first.categories, locale),
        marker: "square",
        labels: "inside",
        points: lists.map(({ categories }) => point(categories)),
      },
      {
        name: figureUnit(first.items, locale),
        marker: "circle",
        labels: "inside",
        points: lists.map(({ items }) => point(items)),
      },
    ],
    isPaired: true,
    asides: [],
    rewordings: [{ from: messages.subtitle, to: messages.wordedSubtitle }],
  };
}
