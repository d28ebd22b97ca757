import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, type ComponentType } from "react";
import { useIdle } from "../ui/useIdle";
import { useReader } from "../ui/useReader";
import { sparesData } from "./offline/offlineSite";
import type { PageSection } from "./pageSections";
import { loadAhead, partQuery, readerParts } from "./parts";

interface LoadedAheadProps {
  /** The charts to print. Where there are none, the page is printed as it is on screen. */
  readonly present: readonly PageSection[];
}

/**
 * Draws every chart for paper. It is loaded once a reader has left the page alone for a moment; until then the pictures on
 * the page are printed.
 */
const PrintSheet = lazy(
  async (): Promise<{ readonly default: ComponentType<{ readonly present: readonly PageSection[] }> }> => {
    try {
      return { default: (await import("./print/PrintSheet")).PrintSheet };
    } catch {
      // Offline, the page is printed as it is on screen.
      return { default: () => null };
    }
  },
);

/**
 * What the reader is likely to ask for next: the thread that draws other pictures, once the browser is idle, and, once a reader
 * has left the page alone for a moment, its other parts and the charts for paper. Apart from the page, which need not be rendered anew for them.
 */
export function LoadedAhead({ present }: LoadedAheadProps) {
  const client = useQueryClient();
  const isIdle = useIdle();
  const hasReader = useReader();
  useEffect(() => {
    if (!isIdle || sparesData()) return;
    // If it does not come, it is loaded anew when it is needed.
    loadAhead(client, "pictures").catch(() => null);
  }, [client, isIdle]);
  useEffect(() => {
    if (!hasReader || !isIdle) return;
    // If loading fails, the reader is told when asking for the part.
    for (const name of readerParts) void client.query(partQuery(name)).catch(() => null);
  }, [client, hasReader, isIdle]);
  if (present.length === 0 || !hasReader || !isIdle) return null;
  return (
    <Suspense fallback={null}>
      <PrintSheet present={present} />
    </Suspense>
  );
}
