import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Chart, Sources } from "../chart-kit/chart";
import { ChartFigure } from "../chart-kit/ChartFigure";
import { sourceLine, statusesOf } from "../chart-kit/sourceLine";
import type { Palette } from "../chart-kit/theme";
import { geographyQuery } from "../dataset/datasetQuery";
import type { Locale } from "../i18n/locale";
import type { Shown } from "../selectors/computed";
import { readFilters, writeFilters, type Filters } from "../selectors/filters";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { useNear } from "../ui/useNear";
import { WholeWords } from "../ui/WholeWords";
import { CardActions } from "./CardActions";
import { ChartTable } from "./ChartTable";
import { DatasetFault } from "./DatasetFault";
import { headingId } from "./landing";
import { MapFigure } from "./MapFigure";
import { messagesOf } from "./messages";
import type { Slide } from "./slides";
import { StatusLegend } from "./StatusLegend";
import { Button } from "../ui/Button";
import type { Go } from "./useAddress";
import styles from "./ChartCard.module.css";

interface ChartCardProps {
  readonly id: string;
  readonly chart: Chart;
  /** Whether the card takes the whole row of a wide page. */
  readonly isWholeRow: boolean;
  readonly sources: Sources;
  readonly locale: Locale;
  /** The filters as the reader set them. */
  readonly filters: Filters;
  /** As much of them as matters to this chart. */
  readonly narrowed: Filters;
  readonly mode: string | undefined;
  readonly isTable: boolean;
  /** The charts put aside for a talk. */
  readonly slides: readonly Slide[];
  /** The place chosen on the map. */
  readonly place: string | null;
  readonly go: Go;
  readonly palette: Palette;
}

/** One chart on the page, with its finding above, its source below, and what can be done with it. */
export function ChartCard(props: ChartCardProps) {
  const {
    id,
    chart,
    isWholeRow,
    sources,
    locale,
    filters,
    narrowed,
    mode,
    isTable,
    slides,
    place,
    go,
    palette,
  } = props;
  const messages = messagesOf(locale);
  const [card, isNear] = useNear<HTMLElement>();
  const geography = useQuery({ ...geographyQuery, enabled: chart.needsGeography });
  // Other charts are not drawn anew when the map's data come.
  const ownGeography = (chart.needsGeography ? geography.data : null) ?? null;
  const narrowedText = writeFilters(narrowed);
  const plot = useMemo(
    () =>
      chart.plot(
        { ...sources, geography: ownGeography },
        { filters: readFilters(narrowedText).filters, locale, mode },
      ),
    [chart, sources, ownGeography, narrowedText, locale, mode],
  );
  const onOpen = useCallback(
    (statements: readonly Shown[]) => {
      const [first] = statements;
      if (first) go({ fact: first.id, mark: statements.map(({ id: shown }) => shown) });
    },
    [go],
  );
  if (!plot) return null;

  const { dataset } = sources;
  const isWaiting = chart.needsGeography && !geography.data;
  return (
    <article
      ref={card}
      id={id}
      className={styles.card}
      data-span={isWholeRow ? "full" : "half"}
      aria-labelledby={headingId(id)}
    >
      <header className={styles.head}>
        <h3 id={headingId(id)} className={styles.title} tabIndex={-1}>
          <WholeWords>{plot.title}</WholeWords>
        </h3>
        <p className={styles.subtitle}>{plot.subtitle}</p>
      </header>
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
        {isTable && <ChartTable plot={plot} dataset={dataset} onOpen={onOpen} />}
        {!isTable && geography.error && (
          <DatasetFault
            error={geography.error}
            locale={locale}
            isRetrying={geography.isFetching}
            onRetry={() => void geography.refetch()}
          />
        )}
        {!isTable && !geography.error && (
          <div className={styles.picture}>
            {chart.canZoom && geography.data ? (
              <MapFigure
                id={id}
                plot={plot}
                dataset={dataset}
                boundaries={geography.data.boundaries}
                palette={palette}
                isDrawn={isNear}
                place={place}
                onOpen={onOpen}
                go={go}
              />
            ) : (
              <ChartFigure
                plot={plot}
                dataset={dataset}
                palette={palette}
                isDrawn={isNear && !isWaiting}
                keyHint={messages.chart.keys}
                onOpen={onOpen}
              />
            )}
            {isWaiting && <p className={styles.waiting}>{messages.chart.waiting}</p>}
          </div>
        )}
      </ErrorBoundary>
      <footer className={styles.foot}>
        <StatusLegend statuses={statusesOf(plot.statements)} locale={locale} />
        {plot.caveat && <p className={styles.caveat}>{plot.caveat}</p>}
        <p className={styles.source}>
          {sourceLine(dataset, plot.statements, locale)}
          {plot.credit && <span className={styles.credit}>{plot.credit}</span>}
        </p>
        <CardActions
          id={id}
          chart={chart}
          plot={plot}
          sources={{ ...sources, geography: geography.data ?? null }}
          filters={filters}
          narrowed={narrowed}
          slides={slides}
          isTable={isTable}
          canExport={!isWaiting}
          go={go}
        />
      </footer>
    </article>
  );
}
