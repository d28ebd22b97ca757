import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Address } from "../address/address";
import type { Navigate } from "../address/useAddress";
import { ChartCard } from "../card/ChartCard";
import { PageContext, usePage, usePageData, useShownAddress } from "../page";
import type { PageSection } from "../pageSections";
import { atlasLink, heightMessage } from "./embedLinks";
import { embedMessages } from "./embedMessages";
import styles from "./EmbedPage.module.css";

interface EmbedPageProps {
  /** The id in the link, of a chart or not. */
  readonly id: string;
  readonly present: readonly PageSection[];
}

/** One chart in a frame on another site: its words, its picture, its credit, and a link to the atlas. */
export function EmbedPage({ id, present }: EmbedPageProps) {
  const page = usePage();
  const address = useShownAddress();
  const { registry } = usePageData();
  const { locale, navigate: goTo } = page;
  const words = embedMessages[locale];
  const main = useRef<HTMLElement>(null);
  const placed = present.flatMap(({ own }) => own).find((chart) => chart.id === id);

  useEffect(() => {
    const element = main.current;
    if (!element || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      // The message contains only the height that the chart needs, so any site may receive it.
      window.parent.postMessage({ type: heightMessage, chart: id, height: element.offsetHeight }, "*");
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [id]);

  // The browser's history belongs to the page around the frame, and anything that needs more room opens in the atlas.
  const navigate: Navigate = useCallback(
    (change) => {
      const difference = typeof change === "function" ? change(address) : change;
      if (wantsAtlas(difference)) {
        window.open(atlasLink({ ...address, ...difference }, id), "_blank", "noopener");
      } else goTo(difference, "replace");
    },
    [address, goTo, id],
  );
  const framed = useMemo(() => ({ ...page, navigate }), [page, navigate]);

  return (
    <PageContext value={framed}>
      <main ref={main} className={styles.frame}>
        {placed ? (
          <ChartCard present={placed} />
        ) : (
          <p role="alert">{Object.hasOwn(registry.charts, id) ? words.nothing : words.unknown(id)}</p>
        )}
        <p className={styles.link}>
          <a href={atlasLink(address, placed ? id : null)} target="_blank" rel="noopener">
            {words.open}
          </a>
        </p>
      </main>
    </PageContext>
  );
}

function wantsAtlas({ fact = null, exporting = null, page = "charts" }: Partial<Address>): boolean {
  return fact !== null || exporting !== null || page !== "charts";
}
