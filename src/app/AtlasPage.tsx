import { memo, useEffect, useMemo } from "react";
import { noFilters, writeFilters } from "../selectors/filters";
import { Button } from "../ui/Button";
import { followLinks, landOnHash } from "./address/landing";
import { ChartSections } from "./ChartSections";
import { countsOf } from "./chartCounts";
import { InitiativeStrip } from "./InitiativeStrip";
import { KeptPlace } from "./KeptPlace";
import { LazyPart } from "./LazyPart";
import { Lead } from "./Lead";
import { LoadedAhead } from "./LoadedAhead";
import { messagesOf } from "./messages";
import { usePage, usePageData, useShownAddress } from "./page";
import type { PageSection } from "./pageSections";
import { StillCharts } from "./StillCharts";
import styles from "./AtlasPage.module.css";

interface AtlasPageProps {
  readonly present: readonly PageSection[];
}

/** The panel with the place in the report of a statement; nothing if `id` is null. */
function ShownSource({ id }: { readonly id: string | null }) {
  const { navigate } = usePage();
  if (id === null) return null;
  const close = () => {
    navigate({ fact: null, mark: [] });
  };
  return (
    <LazyPart name="source" onClose={close}>
      {({ SourcePanel }) => <SourcePanel id={id} />}
    </LazyPart>
  );
}

const nothing: readonly PageSection[] = [];

/** The atlas, once its dataset has been loaded: the strip of filters, then the lead and all other charts. */
export const AtlasPage = memo(function AtlasPage({ present }: AtlasPageProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const { dataset, registry } = usePageData();
  const { filter } = messagesOf(locale);
  const { filters, exporting } = address;
  const presentOnPage = useMemo(() => present.flatMap(({ own }) => own), [present]);
  const shown = useMemo(() => countsOf(registry, dataset, filters), [registry, dataset, filters]);
  // Pages of text do not depend on the filters.
  const isFiltered = address.page === "charts" || address.page === "facts";
  useEffect(() => {
    landOnHash();
    return followLinks();
  }, []);

  const closeExport = () => {
    navigate({ exporting: null });
  };
  const isCharts = address.page === "charts";
  const chartsHere = isCharts ? present : nothing;
  return (
    <div>
      <LoadedAhead present={chartsHere} />
      {isFiltered && <InitiativeStrip shown={shown} present={chartsHere} />}
      <main id="charts">
        {!isCharts && (
          <div className={styles.other}>
            {address.page === "facts" && <LazyPart name="facts">{({ FactsPage }) => <FactsPage />}</LazyPart>}
            {address.page === "report" && (
              <LazyPart name="report">{({ ReadingPage }) => <ReadingPage />}</LazyPart>
            )}
            {address.page === "about" && <LazyPart name="about">{({ AboutPage }) => <AboutPage />}</LazyPart>}
          </div>
        )}
        {isCharts && (
          <KeptPlace of={`${writeFilters(filters) ?? ""} ${locale}`}>
            <StillCharts />
            <Lead present={present} />
            {present.length === 0 ? (
              <div className={styles.empty}>
                <h2>{filter.noneTitle}</h2>
                <p>{filter.noneText}</p>
                <Button
                  look="strong"
                  onClick={() => {
                    navigate({ filters: noFilters });
                  }}
                >
                  {filter.showAll}
                </Button>
              </div>
            ) : (
              <ChartSections present={present} />
            )}
          </KeptPlace>
        )}
      </main>
      {exporting !== null && (
        <LazyPart name="exportDialogs" onClose={closeExport}>
          {({ ExportDialogs }) => <ExportDialogs exporting={exporting} present={presentOnPage} />}
        </LazyPart>
      )}
      <ShownSource id={address.fact} />
    </div>
  );
});
