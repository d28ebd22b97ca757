import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { PNG } from "pngjs";

/** A file as the browser saved it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button and returns the file that comes of it. */
export async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const download = page.waitForEvent("download");
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The button of the open dialog that saves in a format. */
export function formatButton(page: Page, format: string): Locator {
  return page.getByRole("dialog").getByRole("button", { name: format, exact: true });
}

/** How many colours a picture has, looking at every seventh pixel: a blank one has a single one. */
function coloursOf({ data }: PNG): number {
  const colours = new Set<number>();
  for (let at = 0; at + 3 < data.length; at += 28) colours.add(data.readUInt32BE(at));
  return colours.size;
}

/** A PNG that has been decoded, is of the size asked for, and is not blank. */
export function decodedPng(bytes: Uint8Array, width: number, height: number): PNG {
  const picture = PNG.sync.read(Buffer.from(bytes));
  expect([picture.width, picture.height]).toEqual([width, height]);
  expect(coloursOf(picture)).toBeGreaterThan(20);
  return picture;
}

/** The files of a ZIP (a PPTX is one too), by their paths. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(new Uint8Array(bytes))));
}

/** The text of a file of a ZIP. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The ZIP has no ${path}.`);
  return strFromU8(bytes);
}
