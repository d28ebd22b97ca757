import { useEffect, useMemo } from "react";
import type { Chart, Sources } from "../chart-kit/chart";
import type { Palette } from "../chart-kit/theme";
import { charts } from "../charts/index";
import type { Dataset } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { noFilters, toggled } from "../selectors/filters";
import { Button } from "../ui/Button";
import type { Address } from "./address";
import { ChartSections } from "./ChartSections";
import { countsByInitiative, countsOf } from "./chartCounts";
import { FactsPage } from "./FactsPage";
import { InitiativeFilter } from "./InitiativeFilter";
import { followLinks, landOnHash } from "./landing";
import { messagesOf } from "./messages";
import { PageContents } from "./PageContents";
import { initiativesByChart, pageSections } from "./pageSections";
import { PrintSheet } from "./PrintSheet";
import type { Registry } from "./registry";
import { SourcePanel } from "./SourcePanel";
import { StudioGate } from "./StudioGate";
import type { Go } from "./useAddress";
import styles from "./AtlasPage.module.css";

interface AtlasPageProps {
  readonly dataset: Dataset;
  readonly registry: Registry;
  readonly address: Address;
  readonly locale: Locale;
  readonly go: Go;
  readonly palette: Palette;
}

const allCharts: readonly Chart[] = Object.values(charts);

/** The atlas once its dataset is read: the filter on the left, the charts beside it. */
export function AtlasPage({ dataset, registry, address, locale, go, palette }: AtlasPageProps) {
  const messages = messagesOf(locale);
  const sources: Sources = useMemo(() => ({ dataset, geography: null }), [dataset]);
  const counts = useMemo(() => countsByInitiative(allCharts, sources), [sources]);
  const initiatives = useMemo(() => initiativesByChart(charts, sources), [sources]);
  const { filters, modes } = address;
  const present = useMemo(
    () => pageSections(charts, { sources, filters, locale, modes, initiatives }),
    [sources, filters, locale, modes, initiatives],
  );
  const presentOnPage = useMemo(() => present.flatMap(({ own }) => own), [present]);
  const shown = useMemo(() => countsOf(allCharts, sources, filters), [sources, filters]);
  useEffect(() => {
    landOnHash();
    return followLinks();
  }, []);

  const showAll = () => {
    go({ filters: noFilters });
  };

  return (
    <div className={styles.columns}>
      {address.page === "charts" && (
        <PrintSheet present={present} sources={sources} address={address} locale={locale} />
      )}
      <InitiativeFilter
        dataset={dataset}
        locale={locale}
        filters={address.filters}
        counts={counts}
        shown={shown}
        onToggle={(initiative) => {
          go({ filters: toggled(address.filters, initiative) });
        }}
        onShowAll={showAll}
      >
        {address.page === "charts" && <PageContents present={present} messages={messages} />}
      </InitiativeFilter>
      <main id="charts" className={styles.main}>
        {address.page === "facts" && (
          <FactsPage sources={sources} registry={registry} address={address} locale={locale} go={go} />
        )}
        {address.page === "charts" && shown.charts === 0 && (
          <div className={styles.empty}>
            <h2>{messages.filter.noneTitle}</h2>
            <p>{messages.filter.noneText}</p>
            <Button look="strong" onClick={showAll}>
              {messages.filter.showAll}
            </Button>
          </div>
        )}
        {address.page === "charts" && shown.charts > 0 && (
          <ChartSections
            present={present}
            sources={sources}
            address={address}
            locale={locale}
            go={go}
            palette={palette}
          />
        )}
      </main>
      {address.exporting !== null && (
        <StudioGate
          exporting={address.exporting}
          sources={sources}
          present={presentOnPage}
          address={address}
          locale={locale}
          go={go}
        />
      )}
      {address.fact !== null && (
        <SourcePanel
          id={address.fact}
          sources={sources}
          registry={registry}
          address={address}
          locale={locale}
          go={go}
        />
      )}
    </div>
  );
}
