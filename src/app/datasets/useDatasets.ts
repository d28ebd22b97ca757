import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DatasetError, maximumBytes, tooLarge } from "../../dataset/datasetError";
import { datasetQueryOf } from "../../dataset/datasetQuery";
import { keepFile, keptFiles, listedDataset, removeFile, type KeptDataset } from "../../dataset/keptDatasets";
import { parseDataset } from "../../dataset/parseDataset";
import { showDataset } from "./showDataset";

const keptQuery = {
  queryKey: ["keptDatasets"],
  queryFn: keptFiles,
  networkMode: "always",
  retry: false,
} as const;

interface Datasets {
  readonly kept: readonly KeptDataset[];
  readonly isReading: boolean;
  /** Why the last file could not be opened; null if it could. */
  readonly fault: DatasetError | null;
  readonly open: (file: File) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The datasets that the reader has opened on this device, and the opening of another. */
export function useDatasets(): Datasets {
  const client = useQueryClient();
  const { data: kept = [] } = useQuery(keptQuery);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<DatasetError | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: keptQuery.queryKey });
  return {
    kept,
    isReading,
    fault,
    open: async (file) => {
      setReading(true);
      setFault(null);
      try {
        if (file.size > maximumBytes) throw tooLarge(file.name);
        const text = await file.text();
        const dataset = parseDataset(text, file.name);
        const listed = listedDataset(dataset, file.name);
        // Where the browser keeps nothing, the dataset lasts as long as the page.
        await keepFile({ ...listed, text }).catch(() => null);
        client.setQueryData(datasetQueryOf(listed.key).queryKey, dataset);
        await refresh();
        showDataset(listed.key);
      } catch (cause) {
        if (!(cause instanceof DatasetError)) throw cause;
        setFault(cause);
      } finally {
        setReading(false);
      }
    },
    remove: async (key) => {
      // Where the browser keeps nothing, there is nothing to remove.
      await removeFile(key).catch(() => null);
      client.removeQueries({ queryKey: datasetQueryOf(key).queryKey });
      await refresh();
    },
  };
}
