import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { PNG } from "pngjs";

/** A file saved by the browser. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button and returns the resulting file. */
export async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const download = page.waitForEvent("download");
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The button of the open dialog for a format. */
export function formatButton(page: Page, format: string): Locator {
  return page.getByRole("dialog").getByRole("button", { name: format, exact: true });
}

/** The number of colours in a picture, sampling every seventh pixel; a blank one has a single colour. */
function coloursOf({ data }: PNG): number {
  const colours = new Set<number>();
  for (let at = 0; at + 3 < data.length; at += 28) colours.add(data.readUInt32BE(at));
  return colours.size;
}

/** Decodes a PNG, and checks that it has the given size and is not blank. */
export function decodedPng(bytes: Uint8Array, width: number, height: number): PNG {
  const picture = PNG.sync.read(Buffer.from(bytes));
  expect([picture.width, picture.height]).toEqual([width, height]);
  expect(coloursOf(picture)).toBeGreaterThan(20);
  return picture;
}

/** The files of a ZIP (a PPTX is one too), by path. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(new Uint8Array(bytes))));
}

/** The text of a file in a ZIP. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The ZIP has no ${path}.`);
  return strFromU8(bytes);
}
