import type { Chart, Plot, Sources, View } from "../../charts/chart";
import { sourceLine } from "../../wording/sourceLine";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { WholeWords } from "../../ui/WholeWords";
import { ChartTable } from "../card/ChartTable";
import { messagesOf } from "../messages";
import { papers } from "./papers";
import { PaperDrawing } from "./PaperDrawing";
import { StatusLegend } from "../card/StatusLegend";
import styles from "./PrintedChart.module.css";

interface PrintedChartProps {
  readonly id: string;
  readonly chart: Chart;
  readonly sources: Sources;
  readonly view: View;
  readonly isTable: boolean;
}

/** One chart on paper: its finding, its complete picture or table, its caveat and its source. */
export function PrintedChart({ id, chart, sources, view, isTable }: PrintedChartProps) {
  const plot = chart.plot(sources, view);
  if (!plot) return null;
  const messages = messagesOf(view.locale);
  const isWaiting = chart.needsGeography && sources.geography === null;
  return (
    <article className={styles.chart} data-chart={id} data-table={isTable || undefined}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          <WholeWords>{plot.title}</WholeWords>
        </h3>
        <p className={styles.subtitle}>
          <WholeWords>{plot.subtitle}</WholeWords>
        </p>
      </header>
      <ErrorBoundary
        resetKey={plot}
        fallback={(error) => (
          <p className={styles.missing}>
            {messages.chart.failed} {error.message}
          </p>
        )}
      >
        {isTable && <ChartTable plot={plot} onOpen={nothing} />}
        {!isTable && isWaiting && <p className={styles.missing}>{messages.chart.notPrinted}</p>}
        {!isTable && !isWaiting && <Drawings id={id} chart={chart} plot={plot} />}
      </ErrorBoundary>
      <footer className={styles.foot}>
        <StatusLegend fills={plot.fills} />
        {plot.caveat && (
          <p>
            <WholeWords>{plot.caveat}</WholeWords>
          </p>
        )}
        <p className={styles.source}>
          <WholeWords>{sourceLine(sources.dataset, plot.statements, plot.locale)}</WholeWords>
          {plot.credit && <span className={styles.credit}>{plot.credit}</span>}
        </p>
      </footer>
    </article>
  );
}

/** For links that cannot be clicked on paper. */
function nothing(): void {
  // Nothing to open.
}

/** A chart that takes the full width is drawn for portrait and for landscape paper; the style sheet shows the right one. */
function Drawings({ id, chart, plot }: Pick<PrintedChartProps, "id" | "chart"> & { readonly plot: Plot }) {
  const isMap = chart.needsGeography;
  if (chart.span === "half") {
    return <PaperDrawing name={id} plot={plot} isMap={isMap} paper={papers.upright} />;
  }
  return (["upright", "lying"] as const).map((paper) => (
    <div key={paper} className={styles[paper]}>
      <PaperDrawing name={`${id}-${paper}`} plot={plot} isMap={isMap} paper={papers[paper]} />
    </div>
  ));
}
