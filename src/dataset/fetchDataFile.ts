import { digests } from "virtual:data-digests";
import type { DataFiles } from "./dataFiles";
import { DatasetError, maximumBytes, tooLarge } from "./datasetError";

/**
 * Fetches a file of `data/`. Where the browser proves that it is, byte for byte, the one that the build has checked, it
 * is taken as it is; any other is checked here. Throws a {@link DatasetError} that says what came instead.
 */
export async function fetchDataFile<Name extends keyof DataFiles>(
  name: Name,
  url: string,
  signal: AbortSignal,
): Promise<DataFiles[Name]> {
  const proven = await provenJson(name, url, signal);
  if (isChecked(proven, name)) return proven;
  const text = await fetchText(url, `data/${name}`, signal);
  const { dataFiles } = await import("./dataFiles");
  return dataFiles[name](text);
}

/** The file that the build has checked; undefined where another came, or nothing was checked. */
async function provenJson(name: string, url: string, signal: AbortSignal): Promise<unknown> {
  const integrity = digests[name];
  if (integrity === undefined) return undefined;
  try {
    const response = await fetch(url, { integrity, signal });
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    // Whatever else it was is said when the file is read without proof.
    return undefined;
  }
}

/** A file that the build has checked contains what its name says. */
function isChecked<Name extends keyof DataFiles>(json: unknown, name: Name): json is DataFiles[Name] {
  return json !== undefined && digests[name] !== undefined;
}

/** Reads a file of the site as text, or throws a {@link DatasetError} that says what came instead. */
async function fetchText(url: string, file: string, signal: AbortSignal): Promise<string> {
  const expected = { zh: `能够读取的文件${file}`, en: `a readable file ${file}` };
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new DatasetError(file, {
      path: "",
      found: { zh: "连接失败，没有收到任何内容", en: "no answer: the connection failed" },
      expected,
    });
  }
  if (!response.ok) {
    const status = `HTTP ${response.status}`;
    throw new DatasetError(file, { path: "", found: { zh: status, en: status }, expected });
  }
  if (Number(response.headers.get("content-length") ?? 0) > maximumBytes) throw tooLarge(file);
  return response.text();
}
