import type { Fact } from "../../dataset/schema";
import type { FundProjectShares, PlacedAndUsed } from "../../selectors/fundProjectShares";
import type { Words } from "../../charts/chart";
import { linearAxis, nativeBars, nativePoint, type NativeChart } from "../nativeChart";
import { markKind } from "../statusStyle";
import { figureNumber, figureText } from "../../wording/words";

interface Messages {
  readonly axis: string;
  readonly placed: string;
  readonly inUse: string;
  readonly computed: (share: string) => string;
}

/** What stands beside the bars: words on a part, and on a number that is not on the axis. */
interface Sayings {
  readonly part: (pair: PlacedAndUsed) => string;
  readonly other: (fact: Fact) => string;
}

/** Shares of all that was placed as bars within bars; null where only numbers off the axis are left. */
export function shareBars(
  { pairs, others }: FundProjectShares,
  { locale, messages }: Words<Messages>,
  sayings: Sayings,
): NativeChart | null {
  if (pairs.length === 0) return null;
  return nativeBars({
    axis: { ...linearAxis({ name: messages.axis, largest: 100, unit: 1 }), step: 25, isPercent: true },
    categories: pairs.map(({ whole }) => ({ name: whole.label[locale], group: "" })),
    series: [
      {
        name: messages.placed,
        labels: "beyond",
        points: pairs.map((pair) => ({
          value: 100,
          kind: "whole",
          label: [figureText(pair.whole, locale), sayings.part(pair)],
          statement: pair.whole,
        })),
      },
      {
        name: messages.inUse,
        labels: "inside",
        points: pairs.map(({ part, share }) =>
          nativePoint(share, 1, markKind(part.status), [messages.computed(figureNumber(share, locale))]),
        ),
      },
    ],
    asides: others.map((fact) => ({
      kind: markKind(fact.status),
      figure: figureText(fact, locale),
      words: sayings.other(fact),
      statement: fact,
    })),
  });
}
