import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Chart, Sources } from "../../charts/chart";
import { charts } from "../../charts/index";
import { geographyQuery } from "../../dataset/datasetQuery";
import type { Locale } from "../../i18n/locale";
import { Modal } from "../../ui/Modal";
import type { Address } from "../address/address";
import { DatasetFault } from "../DatasetFault";
import type { PresentChart } from "../pageSections";
import type { Slide } from "../address/slides";
import type { Go } from "../address/useAddress";
import { DialogHead } from "./DialogHead";
import { ExportDialog } from "./ExportDialog";
import { SlidesDialog } from "./SlidesDialog";
import { studioMessages } from "./studioMessages";
import styles from "./Dialog.module.css";

interface StudioProps {
  /** The chart that is on its way out, or `slides`. */
  readonly exporting: string;
  readonly sources: Sources;
  /** The charts on the page, with as much of the filters as matters to each. */
  readonly present: readonly PresentChart[];
  readonly address: Address;
  readonly locale: Locale;
  readonly go: Go;
}

const allCharts: Readonly<Record<string, Chart>> = charts;

/** Whatever of the export is open, once all is loaded that it draws from. */
export function Studio({ exporting, sources, present, address, locale, go }: StudioProps) {
  const words = studioMessages[locale];
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
  const wanted =
    exporting === "slides" ? [...shown, ...address.slides].map(({ chart }) => chart) : [exporting];
  const needsGeography = wanted.some((id) => allCharts[id]?.needsGeography);
  const geography = useQuery({ ...geographyQuery, enabled: needsGeography });
  const complete = useMemo(
    () => ({ ...sources, geography: geography.data ?? null }),
    [sources, geography.data],
  );
  const close = () => {
    go({ exporting: null });
  };

  if (needsGeography && !geography.data) {
    return (
      <Modal headingId="studio-title" onClose={close}>
        <div className={styles.dialog}>
          <DialogHead title={words.chartTitle} subtitle="" locale={locale} onClose={close} />
          <div className={styles.empty}>
            {geography.error ? (
              <DatasetFault
                error={geography.error}
                locale={locale}
                isRetrying={geography.isFetching}
                onRetry={() => void geography.refetch()}
              />
            ) : (
              <p role="status">{words.loading}</p>
            )}
          </div>
        </div>
      </Modal>
    );
  }
  if (exporting === "slides") {
    return <SlidesDialog sources={complete} shown={shown} address={address} locale={locale} go={go} />;
  }
  return (
    <ExportDialog
      id={exporting}
      sources={complete}
      narrowed={present.find(({ id }) => id === exporting)?.narrowed ?? address.filters}
      address={address}
      locale={locale}
      go={go}
    />
  );
}
