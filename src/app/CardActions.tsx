import { useState } from "react";
import { modeOnly, type Chart, type Plot, type Sources } from "../chart-kit/chart";
import { exportPicture, pictureFormats, type PictureFormat } from "../export/exportPicture";
import type { Filters } from "../selectors/filters";
import { Button } from "../ui/Button";
import type { Address } from "./address";
import { messagesOf } from "./messages";
import type { Go } from "./useAddress";
import styles from "./CardActions.module.css";

interface CardActionsProps {
  readonly id: string;
  readonly chart: Chart;
  readonly plot: Plot;
  readonly sources: Sources;
  readonly filters: Filters;
  readonly isTable: boolean;
  /** False until everything the picture needs is loaded. */
  readonly canExport: boolean;
  readonly go: Go;
}

type Saving =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly format: PictureFormat }
  | { readonly state: "done"; readonly file: string }
  | { readonly state: "failed"; readonly reason: string };

/** What can be done with a chart: see it another way, as a table, or take it along as a picture. */
export function CardActions({ id, chart, plot, sources, filters, isTable, canExport, go }: CardActionsProps) {
  const { chart: words } = messagesOf(plot.locale);
  const [saving, setSaving] = useState<Saving>({ state: "idle" });

  const save = async (format: PictureFormat) => {
    setSaving({ state: "busy", format });
    try {
      const file = await exportPicture({ id, plot, dataset: sources.dataset, filters }, format);
      setSaving({ state: "done", file });
    } catch (cause) {
      setSaving({ state: "failed", reason: cause instanceof Error ? cause.message : String(cause) });
    }
  };

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
      {pictureFormats.map((format) => (
        <Button
          key={format}
          look="quiet"
          disabled={!canExport || saving.state === "busy"}
          aria-label={words.download(format.toUpperCase())}
          onClick={() => void save(format)}
        >
          <span aria-hidden="true">↓</span>
          {format.toUpperCase()}
        </Button>
      ))}
      <span className={styles.outcome} role="status">
        {saving.state === "busy" && words.saving}
        {saving.state === "done" && words.saved(saving.file)}
        {saving.state === "failed" && words.notSaved(saving.reason)}
      </span>
    </div>
  );
}

function withMode(modes: Address["modes"], id: string, mode: string | null): Address["modes"] {
  const others = Object.entries(modes).filter(([other]) => other !== id);
  return Object.fromEntries(mode === null ? others : [...others, [id, mode]]);
}
