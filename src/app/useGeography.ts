import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Geography } from "../charts/chart";
import { geographyQueryOf, onceWanted } from "../dataset/datasetQuery";
import { useShownData } from "./datasets/useShownData";

/** How it stands with what the map is drawn from. */
interface ReadGeography {
  /** Null as well where there are no boundaries of the dataset's province. */
  readonly data: Geography | null;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => void;
}

/** What the map of the shown dataset is drawn from, fetched once it is wanted; who does not want it hears nothing of its failure either. */
export function useGeography(isWanted: boolean): ReadGeography {
  const { data, error, isPending, isFetching, refetch } = useQuery({
    ...geographyQueryOf(useShownData()),
    ...onceWanted(isWanted),
  });
  return {
    data: (isWanted ? data : null) ?? null,
    error: isWanted ? error : null,
    isPending: isWanted && isPending,
    isFetching,
    refetch: () => void refetch(),
  };
}

/** Reads what the map of the shown dataset is drawn from at the moment of the call, unless it has been read. */
export function useReadGeography(): () => Promise<Geography | null> {
  const client = useQueryClient();
  const query = geographyQueryOf(useShownData());
  return () => client.query(query);
}
