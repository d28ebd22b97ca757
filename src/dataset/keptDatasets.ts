import { atlas } from "./atlas";
import type { Bilingual } from "../i18n/locale";
import type { Boundaries } from "./boundaries";
import type { Dataset } from "./schema";

/** A dataset or boundaries that the reader has opened, as they are listed. */
export interface KeptDataset {
  /** By which links on this machine name it. */
  readonly key: string;
  readonly file: string;
  /** Of boundaries, whom to name. */
  readonly title: Bilingual;
  /** Empty for boundaries. */
  readonly published: string;
}

/** A kept file with its text. */
export interface KeptFile extends KeptDataset {
  readonly text: string;
}

const keyPattern = /^kept-[0-9a-f]{12}$/;

/** Whether the name of a dataset in a link is that of a kept one. */
export function isKeptKey(data: string): boolean {
  return keyPattern.test(data);
}

/** A dataset as it is listed. A corrected file of the same report takes the place of the earlier one. */
export function listedDataset({ report }: Dataset, file: string): KeptDataset {
  const { title, published, sha256 } = report;
  return { key: `kept-${sha256.slice(0, 12)}`, file, title, published };
}

/** By which the boundaries of a province are kept, whichever its code stands for one of its parts. */
export function boundariesKey(code: string): string {
  return `boundaries-${code.slice(0, 2)}`;
}

/** Boundaries as they are listed. Another file of the same province takes their place. */
export function listedBoundaries({ counties, credit }: Boundaries, file: string): KeptDataset {
  return { key: boundariesKey(counties[0]?.code ?? ""), file, title: credit.by, published: "" };
}

const store = "datasets";

function request<Value>(made: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    made.onsuccess = () => {
      resolve(made.result);
    };
    made.onerror = () => {
      reject(made.error ?? new Error("The browser's storage failed."));
    };
  });
}

/** Works on the files that are kept in this browser; rejects where it keeps none. */
async function withStore<Value>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(atlas.id, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(store, { keyPath: "key" });
  };
  const database = await request(opening);
  try {
    return await request(work(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

/** Keeps a file in this browser. */
export async function keepFile(file: KeptFile): Promise<void> {
  await withStore("readwrite", (files) => files.put(file));
}

/** Removes a file from this browser. */
export async function removeFile(key: string): Promise<void> {
  await withStore("readwrite", (files) => files.delete(key));
}

/** All files that are kept in this browser. */
export async function keptFiles(): Promise<readonly KeptFile[]> {
  const files: unknown[] = await withStore("readonly", (kept) => kept.getAll());
  return files.filter(isKeptFile);
}

/** A kept file; null if there is none of this key. */
export async function keptFile(key: string): Promise<KeptFile | null> {
  const file: unknown = await withStore("readonly", (files) => files.get(key));
  return isKeptFile(file) ? file : null;
}

/** What somebody else has put there is passed over. */
function isKeptFile(value: unknown): value is KeptFile {
  return (
    hasTexts(value, ["key", "file", "published", "text"]) &&
    "title" in value &&
    hasTexts(value.title, ["zh", "en"])
  );
}

function hasTexts(value: unknown, fields: readonly string[]): value is object {
  if (typeof value !== "object" || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return fields.every((field) => typeof texts.get(field) === "string");
}
