import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { onceWanted } from "../../dataset/datasetQuery";
import { partQuery } from "../parts";
import type { LiveChart } from "./LiveChart";

/** The component for live charts, or the error if it could not be loaded; neither while it is being loaded or not needed yet. */
interface Loaded {
  readonly Chart: typeof LiveChart | undefined;
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** Loads the component for live charts when the first of them needs it. If that fails, tries again when the network is back. */
export function useLiveChart(isWanted: boolean): Loaded {
  const { data, error, isFetching, refetch } = useQuery({
    ...partQuery("chart"),
    ...onceWanted(isWanted),
    // Charts that need it only later are not rendered anew when it comes.
    subscribed: isWanted,
  });
  useEffect(() => {
    if (!error) return;
    const retry = () => void refetch({ cancelRefetch: false });
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("online", retry);
    };
  }, [error, refetch]);
  return {
    Chart: data?.LiveChart,
    error: isWanted ? error : null,
    isRetrying: isFetching,
    retry: () => void refetch({ cancelRefetch: false }),
  };
}
