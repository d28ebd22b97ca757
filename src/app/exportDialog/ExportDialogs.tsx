import { useMemo } from "react";
import { Modal } from "../../ui/Modal";
import { DatasetFault } from "../DatasetFault";
import type { PresentChart } from "../pageSections";
import type { Slide } from "../address/slides";
import { DialogHead } from "./DialogHead";
import { ExportDialog } from "./ExportDialog";
import { SlidesDialog } from "./SlidesDialog";
import { chartDialogMessages } from "./chartDialogMessages";
import { usePage, usePageData, useShownAddress } from "../page";
import { useGeography } from "../useGeography";
import styles from "./Dialog.module.css";

interface ExportDialogsProps {
  /** The id of the chart to export, or `slides`. */
  readonly exporting: string;
  /** The charts on the page, with the filters that matter to each. */
  readonly present: readonly PresentChart[];
}

/** The open export dialog. That of a single chart waits until all its data are loaded. */
export function ExportDialogs({ exporting, present }: ExportDialogsProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { sources, registry } = usePageData();
  const words = chartDialogMessages[locale];
  const shown: readonly Slide[] = useMemo(
    () =>
      present.map(({ id, narrowed }) => ({
        chart: id,
        mode: address.modes[id] ?? "",
        filters: narrowed,
        words: {},
      })),
    [present, address.modes],
  );
  const isDeck = exporting === "slides";
  const wanted = isDeck ? address.slides.map(({ chart }) => chart) : [exporting];
  const needsGeography = wanted.some((id) => registry.charts[id]?.needsGeography);
  const geography = useGeography(needsGeography);
  const complete = useMemo(() => ({ ...sources, geography: geography.data }), [sources, geography.data]);
  const close = () => {
    navigate({ exporting: null });
  };

  // Among several slides only maps have to wait, each on its own.
  if (isDeck) return <SlidesDialog sources={complete} shown={shown} />;
  if (needsGeography && !geography.data) {
    return (
      <Modal headingId="export-title" onClose={close}>
        <div className={styles.dialog}>
          <DialogHead title={words.heading} subtitle="" onClose={close} />
          <div className={styles.empty}>
            {geography.error ? (
              <DatasetFault
                error={geography.error}
                isRetrying={geography.isFetching}
                onRetry={geography.refetch}
              />
            ) : (
              <p role="status">{words.loading}</p>
            )}
          </div>
        </div>
      </Modal>
    );
  }
  return (
    <ExportDialog
      id={exporting}
      sources={complete}
      narrowed={present.find(({ id }) => id === exporting)?.narrowed ?? address.filters}
    />
  );
}
