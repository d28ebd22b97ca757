import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DatasetError, maximumBytes, tooLarge } from "../../dataset/datasetError";
import { datasetQueryOf, geographyQueryOf } from "../../dataset/datasetQuery";
import {
  boundariesKey,
  isKeptKey,
  keepFile,
  keptFiles,
  listedBoundaries,
  listedDataset,
  removeFile,
  type KeptDataset,
} from "../../dataset/keptDatasets";
import { boundariesOf } from "../../dataset/boundaries";
import { mapSettings } from "../../dataset/mapSettings";
import { isBoundaryFile, parseBoundaries } from "../../dataset/parseBoundaries";
import { parseDataset } from "../../dataset/parseDataset";
import { showDataset } from "./showDataset";
import { shownData } from "./useShownData";

const keptQuery = {
  queryKey: ["keptDatasets"],
  queryFn: keptFiles,
  networkMode: "always",
  retry: false,
} as const;

interface Datasets {
  readonly kept: readonly KeptDataset[];
  /** The boundaries of other provinces that the reader has opened on this device. */
  readonly boundaries: readonly KeptDataset[];
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
  const refreshMaps = () => client.invalidateQueries({ queryKey: geographyQueryOf(shownData()).queryKey });
  const openBoundaries = async (text: string, file: string) => {
    const boundaries = boundariesOf(parseBoundaries(text, file));
    const listed = listedBoundaries(boundaries, file);
    if (listed.key === boundariesKey(mapSettings.province)) throw boundariesOfSite(file);
    await keepFile({ ...listed, text });
    await Promise.all([refresh(), refreshMaps()]);
  };
  return {
    kept: kept.filter(({ key }) => isKeptKey(key)),
    boundaries: kept.filter(({ key }) => !isKeptKey(key)),
    isReading,
    fault,
    open: async (file) => {
      setReading(true);
      setFault(null);
      try {
        if (file.size > maximumBytes) throw tooLarge(file.name);
        const text = await file.text();
        if (isBoundaryFile(text)) {
          await openBoundaries(text, file.name);
          return;
        }
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
      if (isKeptKey(key)) client.removeQueries({ queryKey: datasetQueryOf(key).queryKey });
      else await refreshMaps();
      await refresh();
    },
  };
}

/** The site's own map has a licence and a record of its own to stand by. */
function boundariesOfSite(file: string): DatasetError {
  return new DatasetError(file, {
    path: "",
    found: { zh: "本网站地图的省", en: "the province of this site's own map" },
    expected: { zh: "另一个省的地图边界", en: "the boundaries of another province" },
  });
}
