import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { mapCredit } from "../map/mapCredit";
import { useIdle } from "../ui/useIdle";
import { AddressLink } from "./address/AddressLink";
import { OpenDataset } from "./datasets/OpenDataset";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { useMapCredit } from "./useMapCredit";
import styles from "./PageFoot.module.css";

/** Loaded once the browser is idle. */
const OfflineCopy = lazy(async (): Promise<{ readonly default: ComponentType }> => {
  try {
    return { default: (await import("./offline/OfflineCopy")).OfflineCopy };
  } catch {
    // Offline, there is nothing to keep.
    return { default: () => null };
  }
});

interface PageFootProps {
  readonly children?: ReactNode;
}

/** The credits of the whole page. */
export function PageFoot({ children }: PageFootProps) {
  const { locale } = usePage();
  const messages = messagesOf(locale);
  const isIdle = useIdle();
  const credit = useMapCredit();
  return (
    <footer className={styles.foot}>
      <p>
        <AddressLink change={{ page: "about", fact: null, exporting: null }}>
          {messages.pages.about}
        </AddressLink>
      </p>
      <p>
        <OpenDataset words={messages.openDataset} />
      </p>
      {credit && <p>{mapCredit(credit, locale)}</p>}
      <p>{messages.foot}</p>
      {isIdle && (
        <Suspense fallback={null}>
          <OfflineCopy />
        </Suspense>
      )}
      {children}
    </footer>
  );
}
