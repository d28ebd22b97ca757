import { useEffect, useState } from "react";
import type { LiveChart } from "./LiveChart";

/**
 * The component for live charts, or the error if it could not be loaded; null while it is being loaded or not needed yet.
 */
type Loaded = { readonly Chart: typeof LiveChart } | { readonly error: unknown } | null;

/** Loads the component for live charts once it is needed. If that fails, tries again when the network is back. */
export function useLiveChart(isWanted: boolean): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    const load = () => {
      import("./LiveChart").then(
        (part) => {
          if (isHere) setLoaded({ Chart: part.LiveChart });
        },
        (error: unknown) => {
          if (isHere) setLoaded({ error });
        },
      );
    };
    load();
    window.addEventListener("online", load);
    return () => {
      isHere = false;
      window.removeEventListener("online", load);
    };
  }, [isWanted]);
  return loaded;
}
