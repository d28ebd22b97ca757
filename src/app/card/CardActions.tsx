import { useState } from "react";
import { modeOnly, type Geography, type Plot, type Sources } from "../../charts/chart";
import { copyBlobs } from "../../export/clipboard";
import { faultWords, loadPart } from "../../export/exportFault";
import type { ExportedFile } from "../../export/formats";
import { blobOf, saveFile } from "../../export/saveFile";
import { Button } from "../../ui/Button";
import type { Address } from "../address/address";
import { messagesOf } from "../messages";
import { slideKey, toggledSlide, type Slide } from "../address/slides";
import type { QuickExport } from "../exportDialog/quickExport";
import { usePage, usePageData } from "../page";
import type { PresentChart } from "../pageSections";
import styles from "./CardActions.module.css";

interface CardActionsProps {
  readonly present: PresentChart;
  readonly plot: Plot;
  /** Null until it is loaded. */
  readonly geography: Geography | null;
}

type Outcome =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly words: string }
  | { readonly state: "failed"; readonly reason: string };

/** What can be done with a chart: see it another way, as a table, or take it along. */
export function CardActions({ present, plot, geography }: CardActionsProps) {
  const { id, chart, narrowed } = present;
  const { address, navigate } = usePage();
  const { dataset } = usePageData();
  const isTable = address.tables.includes(id);
  const canExport = !chart.needsGeography || geography !== null;
  const { chart: words } = messagesOf(plot.locale);
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });
  const isBusy = outcome.state === "busy";
  const slide: Slide = {
    chart: id,
    mode: plot.mode === chart.modes[0] ? "" : plot.mode,
    filters: narrowed,
    words: {},
  };
  const isSlide = address.slides.some((other) => slideKey(other) === slideKey(slide));

  const run = async (work: () => Promise<string>) => {
    setOutcome({ state: "busy" });
    try {
      setOutcome({ state: "done", words: await work() });
    } catch (cause) {
      setOutcome({ state: "failed", reason: faultWords(cause)[plot.locale] });
    }
  };
  const png = () => quickPng({ slide, filters: address.filters, page: plot.locale }, { dataset, geography });

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
                navigate(({ modes }) => ({
                  modes: withMode(modes, id, mode === chart.modes[0] ? null : mode),
                }));
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
          navigate(({ tables }) => ({
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
          navigate({ exporting: id });
        }}
      >
        {words.export}
      </Button>
      <Button
        look="quiet"
        aria-pressed={isSlide}
        onClick={() => {
          navigate((present) => ({ slides: toggledSlide(present.slides, slide) }), "replace");
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
async function quickPng(wish: QuickExport, sources: Sources): Promise<ExportedFile> {
  const { quickExport } = await loadPart(() => import("../exportDialog/quickExport"));
  return quickExport(wish, sources);
}
