import { memo, useCallback, useMemo } from "react";
import { ChartFigure } from "../figure/ChartFigure";
import { pageSourceLine, sourceLine } from "../../wording/sourceLine";
import { joined } from "../../i18n/punctuation";
import type { Statement } from "../../selectors/computed";
import { readFilters } from "../../selectors/filters";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { useSpokenChange } from "../../ui/useSpokenChange";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { WholeWords } from "../../ui/WholeWords";
import { Glossed } from "../about/Glossed";
import { CardActions } from "./CardActions";
import type { CardChart, CardSight } from "./cardChart";
import { BuiltTable } from "./BuiltTable";
import { CardModes } from "./CardModes";
import { ChartTable } from "./ChartTable";
import { DatasetFault } from "../DatasetFault";
import { headingId } from "../address/landing";
import { MapFigure } from "../map/MapFigure";
import { modeOnly } from "../../charts/chart";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
import { useGeography } from "../useGeography";
import type { Slide } from "../address/slides";
import { StatusLegend } from "./StatusLegend";
import type { TableSwitch } from "./useTableKey";
import { Button } from "../../ui/Button";
import styles from "./ChartCard.module.css";

interface CardContentsProps {
  readonly shown: CardChart;
  readonly mode: string | undefined;
  readonly table: TableSwitch;
  readonly sight: CardSight;
  /** The slides chosen so far; null where the reader can do nothing with the chart. */
  readonly slides: readonly Slide[] | null;
  /** Whether a headline above says the finding of its first mode, so that the card goes by its name there. */
  readonly isUnderHeadline: boolean;
}

/** A chart with its finding above, its source below, and what can be done with it; rendered when any of it changes. */
export const CardContents = memo(function CardContents(props: CardContentsProps) {
  const { shown, mode, table, sight, slides, isUnderHeadline } = props;
  const { id, chart, name, narrowed } = shown;
  const { isOn: isTable } = table;
  const { locale, isBuilt, navigate } = usePage();
  const { dataset } = usePageData();
  const messages = messagesOf(locale);
  // Other charts are neither drawn anew when the map's data come nor lost when they do not.
  const geography = useGeography(chart.needsGeography);
  const filters = useMemo(() => readFilters(narrowed).filters, [narrowed]);
  const plot = useMemo(
    () => chart.plot({ dataset, geography: geography.data }, { filters, locale, mode }),
    [chart, dataset, geography.data, filters, locale, mode],
  );
  const onOpen = useCallback(
    (statements: readonly Statement[]) => {
      const [first] = statements;
      if (first) navigate({ fact: first.id, mark: statements.map(({ id: shown }) => shown) });
    },
    [navigate],
  );
  const title = plot?.title ?? "";
  const spoken = useSpokenChange(
    `${modeOnly(plot?.mode ?? "")} ${isTable}`,
    isTable ? messages.table.caption(title) : title,
  );
  if (!plot) return null;

  const showsBuilt = isBuilt && narrowed === null && mode === undefined;
  const isWaiting = chart.needsGeography && !geography.data;
  const source = slides ? pageSourceLine : sourceLine;
  // A map without its boundaries waits as if it were far away.
  const figureSight = isWaiting ? { ...sight, isNear: false } : sight;
  const figure = { id, isBuilt: showsBuilt, plot, sight: figureSight, onOpen };
  return (
    <>
      <header className={styles.head} data-line={isUnderHeadline}>
        <h3 id={headingId(id)} className={styles.title} tabIndex={-1}>
          <WholeWords>
            {isUnderHeadline && plot.mode === (chart.modes[0] ?? "") ? name : plot.title}
          </WholeWords>
        </h3>
        <p className={styles.subtitle}>
          <Glossed>{plot.subtitle}</Glossed>
        </p>
      </header>
      {chart.modes.length > 0 && <CardModes id={id} chart={chart} mode={plot.mode} />}
      <VisuallyHidden live="polite">{spoken}</VisuallyHidden>
      <ErrorBoundary
        resetKey={plot}
        fallback={(error, retry) => (
          <div className={styles.fault} role="alert">
            <p>
              <strong>{messages.chart.failed}</strong> {messages.chart.failedText}
            </p>
            <p className={styles.reason}>{error.message}</p>
            <Button onClick={retry}>{messages.chart.again}</Button>
          </div>
        )}
      >
        {isTable && <ChartTable plot={plot} onOpen={onOpen} />}
        {!isTable && geography.error && (
          <DatasetFault
            error={geography.error}
            isRetrying={geography.isFetching}
            onRetry={geography.refetch}
          />
        )}
        {!isTable && (!geography.error || showsBuilt) && (
          <div className={styles.picture} data-built-only={geography.error !== null}>
            {plot.body.kind === "map" ? (
              <MapFigure {...figure} boundaries={plot.body.boundaries} />
            ) : (
              <ChartFigure {...figure} />
            )}
            {isWaiting && !showsBuilt && <p className={styles.waiting}>{messages.chart.waiting}</p>}
          </div>
        )}
      </ErrorBoundary>
      <BuiltTable chart={id} />
      <footer className={styles.foot}>
        <div className={styles.reading}>
          <StatusLegend fills={plot.fills} />
          <p>
            {plot.caveat && (
              <>
                <Glossed>{plot.caveat}</Glossed>{" "}
              </>
            )}
            <a className={styles.name} href={`#${id}`}>
              {name}
            </a>{" "}
            <span className={styles.source}>
              <WholeWords>
                {joined([source(dataset, plot.statements, locale), plot.credit ?? ""], "stop", locale)}
              </WholeWords>
            </span>
          </p>
        </div>
        {slides && <CardActions shown={shown} filters={filters} plot={plot} slides={slides} table={table} />}
      </footer>
    </>
  );
});
