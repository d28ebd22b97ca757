import { useEffect, useMemo } from "react";
import { charts } from "../charts/index";
import { noFilters } from "../selectors/filters";
import { Button } from "../ui/Button";
import { AboutPage } from "./about/AboutPage";
import { followLinks, landOnHash } from "./address/landing";
import { ChartSections } from "./ChartSections";
import { countsOf } from "./chartCounts";
import { LazyExportDialogs } from "./exportDialog/LazyExportDialogs";
import { FactsPage } from "./facts/FactsPage";
import { InitiativeFilter } from "./InitiativeFilter";
import { messagesOf } from "./messages";
import { usePage, usePageData } from "./page";
import { PageContents } from "./PageContents";
import { pageSections } from "./pageSections";
import { ReadingPage } from "./reading/ReadingPage";
import { PrintSheet } from "./print/PrintSheet";
import { SourcePanel } from "./source/SourcePanel";
import styles from "./AtlasPage.module.css";

/** The atlas once its dataset is read: the filter on the left, the charts beside it. */
export function AtlasPage() {
  const { locale, address, navigate } = usePage();
  const { dataset, registry } = usePageData();
  const messages = messagesOf(locale);
  const { filters } = address;
  const present = useMemo(
    () => pageSections(charts, { dataset, registry, filters, locale }),
    [dataset, registry, filters, locale],
  );
  const presentOnPage = useMemo(() => present.flatMap(({ own }) => own), [present]);
  const shown = useMemo(() => countsOf(registry, dataset, filters), [registry, dataset, filters]);
  // Texts are the same whatever is chosen.
  const isFiltered = address.page === "charts" || address.page === "facts";
  useEffect(() => {
    landOnHash();
    return followLinks();
  }, []);

  return (
    <div className={styles.columns} data-filtered={isFiltered}>
      {address.page === "charts" && <PrintSheet present={present} />}
      {isFiltered && (
        <InitiativeFilter shown={shown}>
          {address.page === "charts" && <PageContents present={present} />}
        </InitiativeFilter>
      )}
      <main id="charts" className={styles.main}>
        {address.page === "facts" && <FactsPage />}
        {address.page === "about" && <AboutPage />}
        {address.page === "report" && <ReadingPage />}
        {address.page === "charts" && shown.charts === 0 && (
          <div className={styles.empty}>
            <h2>{messages.filter.noneTitle}</h2>
            <p>{messages.filter.noneText}</p>
            <Button
              look="strong"
              onClick={() => {
                navigate({ filters: noFilters });
              }}
            >
              {messages.filter.showAll}
            </Button>
          </div>
        )}
        {address.page === "charts" && shown.charts > 0 && <ChartSections present={present} />}
      </main>
      {address.exporting !== null && (
        <LazyExportDialogs exporting={address.exporting} present={presentOnPage} />
      )}
      {address.fact !== null && <SourcePanel id={address.fact} />}
    </div>
  );
}
