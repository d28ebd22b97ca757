import { digests } from "virtual:data-digests";
import { inTime, patience, TooLate } from "../ui/inTime";
import type { Bilingual } from "../i18n/locale";
import type { DataFiles } from "./dataFiles";
import { DatasetError, maximumBytes, tooLarge } from "./datasetError";

/**
 * Fetches a file of `data/`. Where the browser proves that it is, byte for byte, the one that the build has checked, it
 * is taken as it is; any other is checked here. Throws a {@link DatasetError} that says what came instead.
 */
export async function fetchDataFile<Name extends keyof DataFiles>(
  name: Name,
  url: string,
): Promise<DataFiles[Name]> {
  const proven = await provenJson(name, url);
  if (isChecked(proven, name)) return proven;
  const text = await fetchText(url, `data/${name}`);
  const checks = await loadedChecks(`data/${name}`);
  return checks[name](text);
}

/** The checks and their library, for bytes that the build has not checked. */
async function loadedChecks(
  file: string,
): Promise<{ readonly [Name in keyof DataFiles]: (text: string) => DataFiles[Name] }> {
  try {
    return (await inTime(() => import("./dataFiles"))).dataFiles;
  } catch {
    throw unreadable(file, {
      zh: "检查它的程序没有加载，可能是断网了",
      en: "that the code to check it could not be loaded; you may be offline",
    });
  }
}

/** The file that the build has checked; undefined if other bytes came, or if nothing was checked. */
async function provenJson(name: string, url: string): Promise<unknown> {
  const integrity = digests[name];
  if (integrity === undefined) return undefined;
  try {
    return await inTime(async (signal): Promise<unknown> => {
      const response = await fetch(url, { integrity, signal });
      return response.json();
    });
  } catch (cause) {
    if (cause instanceof TooLate) throw unread(`data/${name}`, cause);
    // The fault is found when the file is read without proof.
    return undefined;
  }
}

/** A file that the build has checked contains what its name says. */
function isChecked<Name extends keyof DataFiles>(json: unknown, name: Name): json is DataFiles[Name] {
  return json !== undefined && digests[name] !== undefined;
}

/** Reads a file of the site as text, or throws a {@link DatasetError} that says what came instead. */
export async function fetchText(url: string, file: string): Promise<string> {
  try {
    return await inTime(async (signal) => {
      const response = await fetch(url, { signal });
      if (!response.ok) {
        const status = `HTTP ${response.status}`;
        throw unreadable(file, { zh: status, en: status });
      }
      if (Number(response.headers.get("content-length") ?? 0) > maximumBytes) throw tooLarge(file);
      return await response.text();
    });
  } catch (cause) {
    throw cause instanceof DatasetError ? cause : unread(file, cause);
  }
}

/** The error for a file that was not received completely. */
function unread(file: string, cause: unknown): DatasetError {
  return unreadable(
    file,
    cause instanceof TooLate
      ? { zh: `${patience}秒内没有读完`, en: cause.message }
      : { zh: "连接失败，没有收到完整的内容", en: "no whole answer: the connection failed" },
  );
}

function unreadable(file: string, found: Bilingual): DatasetError {
  return new DatasetError(file, {
    path: "",
    found,
    expected: { zh: `能够读取的文件${file}`, en: `a readable file ${file}` },
  });
}
