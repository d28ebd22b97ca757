import { useState } from "react";
import { modeOnly, type Chart, type Plot, type Sources } from "../chart-kit/chart";
import { copyBlobs } from "../export/clipboard";
import { faultWords, loadPart } from "../export/exportFault";
import type { ExportedFile } from "../export/formats";
import { blobOf, saveFile } from "../export/saveFile";
import type { Filters } from "../selectors/filters";
import { Button } from "../ui/Button";
import type { Address } from "./address";
import { messagesOf } from "./messages";
import { slideKey, toggledSlide, type Slide } from "./slides";
import type { QuickWish } from "./studio/quickPicture";
import type { Go } from "./useAddress";
import styles from "./CardActions.module.css";

interface CardActionsProps {
  readonly id: string;
  readonly chart: Chart;
  readonly plot: Plot;
  readonly sources: Sources;
  /** The filters as the reader set them. */
  readonly filters: Filters;
  /** As much of them as matters to the chart. */
  readonly narrowed: Filters;
  readonly slides: readonly Slide[];
  readonly isTable: boolean;
  /** False until everything the picture needs is loaded. */
  readonly canExport: boolean;
  readonly go: Go;
}

type Outcome =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly words: string }
  | { readonly state: "failed"; readonly reason: string };

/** What can be done with a chart: see it another way, as a table, or take it along. */
export function CardActions(props: CardActionsProps) {
  const { id, chart, plot, sources, filters, narrowed, slides, isTable, canExport, go } = props;
  const { chart: words } = messagesOf(plot.locale);
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });
  const isBusy = outcome.state === "busy";
  const slide: Slide = {
    chart: id,
    mode: plot.mode === chart.modes[0] ? "" : plot.mode,
    filters: narrowed,
    words: {},
  };
  const isSlide = slides.some((other) => slideKey(other) === slideKey(slide));

  const run = async (work: () => Promise<string>) => {
    setOutcome({ state: "busy" });
    try {
      setOutcome({ state: "done", words: await work() });
    } catch (cause) {
      setOutcome({ state: "failed", reason: faultWords(cause)[plot.locale] });
    }
  };
  const png = () => quickPng({ slide, filters, page: plot.locale }, sources);

  return (
    <div className={styles.actions} role="group" aria-label={words.actions(plot.title)}>
      {chart.modes.length > 0 && (
        <span className={styles.modes} role="group" aria-label={words.view}>
          {chart.modes.map((mode) => (
            <Button
              key={mode}
              look="quiet"
              aria-pressed={mode === modeOnly(plot.mode)}
              onClick={() => {
                go(({ modes }) => ({ modes: withMode(modes, id, mode === chart.modes[0] ? null : mode) }));
              }}
            >
              {chart.modeName(mode, plot.locale)}
            </Button>
          ))}
        </span>
      )}
      <Button
        look="quiet"
        aria-pressed={isTable}
        onClick={() => {
          go(({ tables }) => ({
            tables: isTable ? tables.filter((other) => other !== id) : [...tables, id],
          }));
        }}
      >
        {words.table}
      </Button>
      <Button
        look="quiet"
        barred={!canExport || isBusy}
        aria-label={words.copyImage}
        onClick={() =>
          void run(async () => {
            await copyBlobs({ "image/png": png().then(blobOf) });
            return words.copied;
          })
        }
      >
        {words.copy}
      </Button>
      <Button
        look="quiet"
        barred={!canExport || isBusy}
        aria-label={words.download("PNG")}
        onClick={() =>
          void run(async () => {
            const file = await png();
            saveFile(blobOf(file), file.name);
            return words.saved(file.name);
          })
        }
      >
        <span aria-hidden="true">↓</span>
        PNG
      </Button>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        aria-label={words.exportChart}
        onClick={() => {
          go({ exporting: id });
        }}
      >
        {words.export}
      </Button>
      <Button
        look="quiet"
        aria-pressed={isSlide}
        onClick={() => {
          go((present) => ({ slides: toggledSlide(present.slides, slide) }), "replace");
        }}
      >
        <span aria-hidden="true">{isSlide ? "✓" : "+"}</span>
        {words.slide}
      </Button>
      <span className={styles.outcome} role="status">
        {isBusy && words.saving}
        {outcome.state === "done" && outcome.words}
        {outcome.state === "failed" && words.notSaved(outcome.reason)}
      </span>
    </div>
  );
}

function withMode(modes: Address["modes"], id: string, mode: string | null): Address["modes"] {
  const others = Object.entries(modes).filter(([other]) => other !== id);
  return Object.fromEntries(mode === null ? others : [...others, [id, mode]]);
}

/** A chart as PNG in the style last chosen; what draws it is loaded with the first wish. */
async function quickPng(wish: QuickWish, sources: Sources): Promise<ExportedFile> {
  const { quickPicture } = await loadPart(() => import("./studio/quickPicture"));
  return quickPicture(wish, sources);
}
