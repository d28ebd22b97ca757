import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readyFolder, writeFault } from "./outFolder";

const work = mkdtempSync(join(tmpdir(), "guizhou-atlas-folder-"));
afterAll(() => {
  rmSync(work, { recursive: true });
});

test("creates a folder within missing folders, and leaves it empty", () => {
  const path = join(work, "a", "b", "c");
  readyFolder(path);
  expect(readdirSync(path)).toEqual([]);
  readyFolder(path);
  expect(readdirSync(path)).toEqual([]);
});

test("names a file that is in the way, at the end of the path or within it", () => {
  const file = join(work, "file");
  writeFileSync(file, "");
  expect(() => {
    readyFolder(file);
  }).toThrow(`The folder ${file} cannot be created: a file of that name is in the way.`);
  expect(() => {
    readyFolder(join(file, "a"));
  }).toThrow(`The folder ${join(file, "a")} cannot be created: part of the path is a file, not a folder.`);
});

test.runIf(existsSync("/proc/self"))("returns if the system refuses to create a folder", () => {
  expect(() => {
    readyFolder("/proc/nope/a");
  }).toThrow("The folder /proc/nope/a cannot be created: nothing can be created there.");
  expect(() => {
    readyFolder("/proc");
  }).toThrow("Nothing can be written into the folder /proc: nothing can be created there.");
});

test("explains errors of the file system in plain words, and no others", () => {
  const fault = (code: string) => writeFault(Object.assign(new Error("raw"), { code }));
  expect([fault("EROFS"), fault("ENOSPC"), fault("ENOTDIR")]).toEqual([
    "the file system is read-only",
    "there is no space left on the disk",
    "part of the path is a file, not a folder",
  ]);
  expect([fault("ERR_OTHER"), writeFault(new Error("raw"))]).toEqual([null, null]);
});
