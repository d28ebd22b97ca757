import { DatasetError } from "./datasetError";
import { fetchText } from "./fetchDataFile";
import { isKeptKey, keptText } from "./keptDatasets";
import { parseDataset } from "./parseDataset";
import type { Dataset } from "./schema";

/** Reads another dataset than the site's own: one that is kept in this browser, or a file of the same site. */
export async function readOtherDataset(data: string): Promise<Dataset> {
  if (isKeptKey(data)) {
    const text = await keptText(data).catch(() => null);
    if (text === null) {
      throw new DatasetError(data, {
        path: "",
        found: { zh: "这台设备上没有保存这份数据", en: "no such dataset on this device" },
        expected: { zh: "在这个浏览器里打开过的数据", en: "a dataset that was opened in this browser" },
      });
    }
    return parseDataset(text, data);
  }
  const url = new URL(data, document.baseURI);
  if (url.origin !== window.location.origin) {
    throw new DatasetError(data, {
      path: "",
      found: { zh: "另一个网站的地址", en: "an address of another site" },
      expected: { zh: "本网站的文件", en: "a file of this site" },
    });
  }
  return parseDataset(await fetchText(url.href, data), data);
}
