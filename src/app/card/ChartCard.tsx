import { memo, Suspense, useCallback, useMemo } from "react";
import { writeFilters } from "../../selectors/filters";
import { useInTurn } from "../../ui/useInTurn";
import { useNear } from "../../ui/useNear";
import { useOnScreen } from "../../ui/useOnScreen";
import { headingId } from "../address/landing";
import { PageContext, usePage, useShownAddress } from "../page";
import type { PlacedChart } from "../pageSections";
import { useKept } from "../useKept";
import { CardContents } from "./CardContents";
import { useTableKey } from "./useTableKey";
import styles from "./ChartCard.module.css";

interface ChartCardProps {
  /** Null if the filters leave nothing of the chart. */
  readonly present: PlacedChart | null;
  /** Whether a headline above the card states the finding of its first mode, so that the card shows its name instead. */
  readonly isUnderHeadline?: boolean;
}

/** One chart on the page. If the filters leave nothing of it, it stays hidden, so that it can reappear at once. */
export const ChartCard = memo(function ChartCard({ present, isUnderHeadline = false }: ChartCardProps) {
  const placed = useKept(present);
  if (!placed) return null;
  // Each built card comes to life in a piece of work of its own, the one that the reader turns to first.
  return (
    <Suspense>
      <PlacedCard placed={placed} isPresent={present !== null} isUnderHeadline={isUnderHeadline} />
    </Suspense>
  );
});

interface PlacedCardProps {
  readonly placed: PlacedChart;
  readonly isPresent: boolean;
  readonly isUnderHeadline: boolean;
}

/** The card in its place. When a setting of the whole page changes, cards on screen change at once, the others in turn. */
function PlacedCard({ placed, isPresent, isUnderHeadline }: PlacedCardProps) {
  const { id, chart, name, isWholeRow } = placed;
  const page = usePage();
  const address = useShownAddress();
  const { navigate } = page;
  const [card, isNear] = useNear<HTMLElement>();
  const isOnScreen = useOnScreen(card);
  const narrowed = writeFilters(placed.narrowed);
  const latest = useMemo(
    () => ({ chart: { id, chart, name, narrowed }, page }),
    [id, chart, name, narrowed, page],
  );
  const shown = useInTurn(latest, isOnScreen ? "now" : "idle");
  const isOn = address.tables.includes(id);
  const toggle = useCallback(() => {
    navigate(({ tables }) => ({
      tables: tables.includes(id) ? tables.filter((other) => other !== id) : [...tables, id],
    }));
  }, [navigate, id]);
  const table = useMemo(() => ({ isOn, toggle }), [isOn, toggle]);
  const sight = useMemo(() => ({ isNear, isOnScreen }), [isNear, isOnScreen]);
  const onKeyDown = useTableKey(card, table);
  return (
    <article
      ref={card}
      id={isPresent ? id : undefined}
      hidden={!isPresent}
      className={styles.card}
      data-place={isPresent || undefined}
      data-whole={isWholeRow}
      aria-labelledby={headingId(id)}
      aria-busy={shown !== latest || undefined}
      onKeyDown={onKeyDown}
    >
      <PageContext value={shown.page}>
        <CardContents
          shown={shown.chart}
          mode={address.modes[id]}
          table={table}
          sight={sight}
          slides={address.embed === null ? address.slides : null}
          isUnderHeadline={isUnderHeadline}
        />
      </PageContext>
    </article>
  );
}
