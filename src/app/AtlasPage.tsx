import { lazy, Suspense, useContext, useEffect, useMemo, type ComponentType } from "react";
import { noFilters, writeFilters } from "../selectors/filters";
import { Button } from "../ui/Button";
import { useIdle } from "../ui/useIdle";
import { AboutPage } from "./about/AboutPage";
import { followLinks, landOnHash } from "./address/landing";
import { ChartSections } from "./ChartSections";
import { countsOf } from "./chartCounts";
import { LazyExportDialogs } from "./exportDialog/LazyExportDialogs";
import { FactsPage } from "./facts/FactsPage";
import { InitiativeStrip } from "./InitiativeStrip";
import { KeptPlace } from "./KeptPlace";
import { Lead } from "./Lead";
import { messagesOf } from "./messages";
import { ReaderContext, usePage, usePageData } from "./page";
import type { PageSection } from "./pageSections";
import { ReadingPage } from "./reading/ReadingPage";
import { SourcePanel } from "./source/SourcePanel";
import styles from "./AtlasPage.module.css";

/** Draws every chart anew, so it comes with ECharts, once a reader is there; until then the page's pictures are printed. */
const PrintSheet = lazy(async (): Promise<{ readonly default: ComponentType<AtlasPageProps> }> => {
  try {
    return { default: (await import("./print/PrintSheet")).PrintSheet };
  } catch {
    // Without a network the page is printed as it stands.
    return { default: () => null };
  }
});

interface AtlasPageProps {
  readonly present: readonly PageSection[];
}

const nothing: readonly PageSection[] = [];

/** The atlas once its dataset is read: the strip of filters, then the lead and all other charts. */
export function AtlasPage({ present }: AtlasPageProps) {
  const { locale, address, navigate } = usePage();
  const { dataset, registry } = usePageData();
  const { filter } = messagesOf(locale);
  const { filters } = address;
  const presentOnPage = useMemo(() => present.flatMap(({ own }) => own), [present]);
  const shown = useMemo(() => countsOf(registry, dataset, filters), [registry, dataset, filters]);
  // Texts are the same whatever is chosen.
  const isFiltered = address.page === "charts" || address.page === "facts";
  const hasReader = useContext(ReaderContext);
  const isIdle = useIdle();
  useEffect(() => {
    landOnHash();
    return followLinks();
  }, []);

  const isCharts = address.page === "charts";
  return (
    <div>
      {isCharts && hasReader && isIdle && (
        <Suspense fallback={null}>
          <PrintSheet present={present} />
        </Suspense>
      )}
      {isFiltered && <InitiativeStrip shown={shown} present={isCharts ? present : nothing} />}
      <main id="charts">
        {!isCharts && (
          <div className={styles.other}>
            {address.page === "facts" && <FactsPage />}
            {address.page === "report" && <ReadingPage />}
            {address.page === "about" && <AboutPage />}
          </div>
        )}
        {isCharts && (
          <KeptPlace of={writeFilters(filters) ?? ""}>
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
      {address.exporting !== null && (
        <LazyExportDialogs exporting={address.exporting} present={presentOnPage} />
      )}
      {address.fact !== null && <SourcePanel id={address.fact} />}
    </div>
  );
}
