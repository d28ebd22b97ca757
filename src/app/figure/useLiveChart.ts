import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { onceWanted } from "../../dataset/datasetQuery";
import { partQuery } from "../parts";
import type { LiveChart } from "./LiveChart";

/** What draws live charts, or why it could not be loaded; neither while it is on its way or not wanted yet. */
interface Loaded {
  readonly Chart: typeof LiveChart | undefined;
  readonly error: Error | null;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

/** Loads what draws live charts once it is wanted, once for all of them; where that fails, again as soon as there is a network. */
export function useLiveChart(isWanted: boolean): Loaded {
  const { data, error, isFetching, refetch } = useQuery({ ...partQuery("chart"), ...onceWanted(isWanted) });
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
