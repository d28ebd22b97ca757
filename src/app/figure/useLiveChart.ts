import { useEffect, useState } from "react";
import type { LiveChart } from "./LiveChart";

/** What draws live charts, or why it could not be loaded; null while it is on its way or not wanted yet. */
type Loaded = { readonly Chart: typeof LiveChart } | { readonly error: unknown } | null;

/** Loads what draws live charts once it is wanted; where that fails, again as soon as there is a network. */
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
