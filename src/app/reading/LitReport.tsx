import { useMemo, useState, type KeyboardEvent } from "react";
import { readingParagraphs } from "../../dataset/reading";
import type { ReportCopy } from "../../dataset/reportCopy";
import type { NumeralKind, ReportNumeral } from "../../dataset/reportNumerals";
import { usePage, useShownAddress } from "../page";
import type { ReadNumerals } from "../source/useReportNumerals";
import { LitText } from "./LitText";
import { numeralAnchor } from "./numeralAnchor";
import { NumeralBar } from "./NumeralBar";
import { NumeralKinds } from "./NumeralKinds";
import { statementsAt } from "./statementsAt";

interface LitReportProps {
  readonly copy: ReportCopy;
  readonly read: ReadNumerals;
}

/** The first numeral of the entry whose panel is open, or of the one in the link. */
function named(numerals: readonly ReportNumeral[], fact: string | null): ReportNumeral | null {
  const { hash } = window.location;
  const isNamed = (id: string) => id === fact || `#${numeralAnchor(id)}` === hash;
  return numerals.find((numeral) => statementsAt(numeral).some(isNamed)) ?? null;
}

/** A copy of the report with its numerals highlighted, and the bar that leads through them. */
export function LitReport({ copy, read: { numerals, reasons } }: LitReportProps) {
  const { navigate } = usePage();
  const address = useShownAddress();
  const paragraphs = useMemo(() => readingParagraphs(copy.sections, numerals), [copy, numerals]);
  const [kind, setKind] = useState<NumeralKind | null>(null);
  const [current, setCurrent] = useState(() => named(numerals, address.fact));
  // The panel leads from figure to figure too, and the text follows.
  const [opened, setOpened] = useState(address.fact);
  if (opened !== address.fact) {
    setOpened(address.fact);
    const isThere = current !== null && statementsAt(current).some((id) => id === address.fact);
    if (address.fact !== null && !isThere) setCurrent(named(numerals, address.fact) ?? current);
  }
  const walked = numerals.filter((numeral) => kind === null || numeral.kind === kind);

  const turnTo = (numeral: ReportNumeral | undefined) => {
    if (!numeral) return;
    setCurrent(numeral);
    if (address.fact !== null) navigate({ fact: null, mark: [] }, "replace");
  };
  const from = current?.start ?? -1;
  const previous = walked.filter(({ start }) => start < from).at(-1);
  const next = walked.find(({ start }) => start > from);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const keys: Readonly<Record<string, ReportNumeral | undefined>> = {
      ArrowRight: next,
      ArrowLeft: previous,
      Home: walked[0],
      End: walked.at(-1),
    };
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    turnTo(keys[event.key]);
  };

  return (
    <div onKeyDown={onKeyDown}>
      <NumeralKinds numerals={numerals} kind={kind} onKind={setKind} />
      <NumeralBar
        reasons={reasons}
        walked={walked}
        current={current}
        previous={previous}
        next={next}
        onTurn={turnTo}
      />
      <LitText
        paragraphs={paragraphs}
        kind={kind}
        current={current}
        start={walked[0]?.start ?? -1}
        onChoose={(numeral) => {
          setCurrent(numeral);
          const [id = null] = statementsAt(numeral);
          if (id !== address.fact) navigate({ fact: id, mark: [] });
        }}
      />
    </div>
  );
}
