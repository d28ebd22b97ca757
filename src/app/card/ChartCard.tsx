import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { ChartFigure } from "../figure/ChartFigure";
import { shortSourceLine } from "../../wording/sourceLine";
import { geographyQuery } from "../../dataset/datasetQuery";
import { joined } from "../../i18n/punctuation";
import type { Statement } from "../../selectors/computed";
import { readFilters, writeFilters } from "../../selectors/filters";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { useSpokenChange } from "../../ui/useSpokenChange";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { useNear } from "../../ui/useNear";
import { WholeWords } from "../../ui/WholeWords";
import { Glossed } from "../about/Glossed";
import { CardActions } from "./CardActions";
import { BuiltTable } from "./BuiltTable";
import { CardModes } from "./CardModes";
import { ChartTable } from "./ChartTable";
import { DatasetFault } from "../DatasetFault";
import { headingId } from "../address/landing";
import { MapFigure } from "../map/MapFigure";
import { modeOnly } from "../../charts/chart";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
import type { PlacedChart } from "../pageSections";
import { useTableKey } from "./useTableKey";
import { StatusLegend } from "./StatusLegend";
import { Button } from "../../ui/Button";
import styles from "./ChartCard.module.css";

interface ChartCardProps {
  readonly present: PlacedChart;
  /** Whether a headline above says the finding of its first mode, so that the card goes by its name there. */
  readonly isUnderHeadline?: boolean;
}

/** One chart on the page, with its finding above, its source below, and what can be done with it. */
export function ChartCard({ present, isUnderHeadline = false }: ChartCardProps) {
  const { id, chart, name, narrowed, isWholeRow } = present;
  const { locale, isBuilt, address, navigate } = usePage();
  const { dataset } = usePageData();
  const mode = address.modes[id];
  const isTable = address.tables.includes(id);
  const messages = messagesOf(locale);
  const [card, isNear] = useNear<HTMLElement>();
  const geography = useQuery({ ...geographyQuery, enabled: chart.needsGeography });
  // Other charts are not drawn anew when the map's data come.
  const ownGeography = (chart.needsGeography ? geography.data : null) ?? null;
  const narrowedText = writeFilters(narrowed);
  const plot = useMemo(
    () =>
      chart.plot(
        { dataset, geography: ownGeography },
        { filters: readFilters(narrowedText).filters, locale, mode },
      ),
    [chart, dataset, ownGeography, narrowedText, locale, mode],
  );
  const onOpen = useCallback(
    (statements: readonly Statement[]) => {
      const [first] = statements;
      if (first) navigate({ fact: first.id, mark: statements.map(({ id: shown }) => shown) });
    },
    [navigate],
  );
  const toggleTable = () => {
    navigate(({ tables }) => ({
      tables: isTable ? tables.filter((other) => other !== id) : [...tables, id],
    }));
  };
  const onKeyDown = useTableKey({ card, isTable, toggle: toggleTable });
  const title = plot?.title ?? "";
  const spoken = useSpokenChange(
    `${modeOnly(plot?.mode ?? "")} ${isTable}`,
    isTable ? messages.table.caption(title) : title,
  );
  if (!plot) return null;

  const showsBuilt = isBuilt && narrowedText === null && mode === undefined;
  const isWaiting = chart.needsGeography && !geography.data;
  return (
    <article
      ref={card}
      id={id}
      className={styles.card}
      data-place
      data-whole={isWholeRow}
      aria-labelledby={headingId(id)}
      onKeyDown={onKeyDown}
    >
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
      {chart.modes.length > 0 && <CardModes present={present} mode={plot.mode} />}
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
            onRetry={() => void geography.refetch()}
          />
        )}
        {!isTable && !geography.error && (
          <div className={styles.picture}>
            {plot.body.kind === "map" ? (
              <MapFigure
                id={id}
                isBuilt={showsBuilt}
                plot={plot}
                boundaries={plot.body.boundaries}
                isDrawn={isNear && !isWaiting}
                onOpen={onOpen}
              />
            ) : (
              <ChartFigure
                id={id}
                isBuilt={showsBuilt}
                plot={plot}
                isDrawn={isNear}
                keyHint={messages.chart.keys}
                onOpen={onOpen}
              />
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
                {joined(
                  [shortSourceLine(dataset, plot.statements, locale), plot.credit ?? ""],
                  "stop",
                  locale,
                )}
              </WholeWords>
            </span>
          </p>
        </div>
        {address.embed === null && (
          <CardActions
            present={present}
            plot={plot}
            geography={geography.data ?? null}
            onTable={toggleTable}
          />
        )}
      </footer>
    </article>
  );
}
