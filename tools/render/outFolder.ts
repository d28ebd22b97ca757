import { mkdirSync, mkdtempSync, rmdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you are not allowed to write there",
  EDQUOT: "your disk quota is used up",
  EEXIST: "a file of that name is in the way",
  EISDIR: "a folder of that name is in the way",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "nothing can be created there",
  ENOSPC: "there is no space left on the disk",
  ENOTDIR: "part of the path is a file, not a folder",
  EPERM: "you are not allowed to write there",
  EROFS: "the file system is read-only",
};

/** The reason why a file could not be written, in plain words; null for errors of other kinds. */
export function writeFault(cause: unknown): string | null {
  if (!(cause instanceof Error) || !("code" in cause) || typeof cause.code !== "string") return null;
  return reasons[cause.code] ?? null;
}

/**
 * Creates a folder if it is missing and checks that files can be written into it, before any work is done.
 * @throws Error that says in plain words why that is not possible.
 */
export function readyFolder(path: string): void {
  attempt(`The folder ${path} cannot be created`, () => {
    makeFolder(path);
  });
  attempt(`Nothing can be written into the folder ${path}`, () => {
    rmdirSync(mkdtempSync(join(path, ".atlas-")));
  });
}

function attempt(what: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    throw new Error(`${what}: ${writeFault(cause) ?? String(cause)}.`, { cause });
  }
}

/** Creates folders one by one, since Node's recursive option never returns if the system refuses one, as in /proc. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (cause) {
    // Another command may have created it in the meantime.
    if (!isFolder(path)) throw cause;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
