import type { Boundaries } from "./boundaries";
import { boundariesIn } from "./boundariesIn";
import { DatasetError } from "./datasetError";
import { fetchText } from "./fetchDataFile";
import { boundariesKey, isKeptKey, keptFile } from "./keptDatasets";
import { parseDataset } from "./parseDataset";
import { provinceOf } from "./province";
import type { Dataset } from "./schema";

/** Reads another dataset than the site's own: one that is kept in this browser, or a file of the same site. */
export async function readOtherDataset(data: string): Promise<Dataset> {
  if (isKeptKey(data)) {
    const kept = await keptFile(data).catch(() => null);
    if (kept === null) {
      throw new DatasetError(data, {
        path: "",
        found: { zh: "这台设备上没有保存这份数据", en: "no such dataset on this device" },
        expected: { zh: "在这个浏览器里打开过的数据", en: "a dataset that was opened in this browser" },
      });
    }
    return parseDataset(kept.text, data);
  }
  return parseDataset(await ownText(data, document.baseURI), data);
}

/**
 * Reads the boundaries of another dataset's province: those that a file of the site names, or those that the reader has
 * opened; null if there are none.
 */
export async function readOtherBoundaries(data: string, dataset: Dataset): Promise<Boundaries | null> {
  const { boundaries: named } = dataset;
  const province = provinceOf(dataset)?.code;
  if (!isKeptKey(data) && named !== undefined) {
    return boundariesIn(await ownText(named, new URL(data, document.baseURI).href), named, province);
  }
  if (province === undefined) return null;
  const kept = await keptFile(boundariesKey(province)).catch(() => null);
  return kept && boundariesIn(kept.text, kept.file, province);
}

/** The text of a file of the same site, by its address from another. */
async function ownText(file: string, from: string): Promise<string> {
  const url = new URL(file, from);
  if (url.origin !== window.location.origin) {
    throw new DatasetError(file, {
      path: "",
      found: { zh: "另一个网站的地址", en: "an address of another site" },
      expected: { zh: "本网站的文件", en: "a file of this site" },
    });
  }
  return fetchText(url.href, file);
}
