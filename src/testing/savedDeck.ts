import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportDeck } from "../export/exportDeck";
import { renewDeck, type RenewRequest } from "../export/renewDeck";
import { defaultSettings, type ExportSettings } from "../export/settings";
import { noFilters } from "../selectors/filters";
import { testFonts } from "./pdfForTests";
import { sources } from "./sources";
import { paintNothing } from "./testDecks";

/** The files of a deck, which a test may change. */
export type Files = Record<string, Uint8Array>;

/** A slide of a chart as the reader asks for it, in English. */
export const request = (chart: string, title?: string) =>
  ({ chart, filters: noFilters, locale: "en", words: { title }, view: "", sourceLinks: null }) as const;
const means = { paint: paintNothing, loadFont: testFonts, paintsOwnFaces: false };
const nobody = () => undefined;

/** The bytes of a deck as the product saves it. */
export const savedAs = async (talk: Parameters<typeof exportDeck>[0]): Promise<Uint8Array> =>
  (await exportDeck(talk, sources, defaultSettings, "pptx", means, nobody)).file.bytes;

/** Cover, funds (a PowerPoint chart), timeline (a drawing of shapes), micro-credit under an own title, sources. */
export const saved = savedAs({
  title: "Talk",
  locale: "en",
  slides: [request("funds"), request("timeline"), request("microCredit", "My own title")],
});

/** A deck after somebody has changed some of its files; throws where a change changes nothing. */
export function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const files: Files = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) {
    const before = strFromU8(files[path] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`Nothing was edited in ${path}.`);
    files[path] = strToU8(after);
  }
  return zipSync(files);
}

/** A deck renewed in Chinese, unless asked otherwise. */
export const renewed = (
  bytes: Uint8Array,
  own: Partial<RenewRequest> = {},
  settings: Partial<ExportSettings> = {},
) =>
  renewDeck(
    { bytes, locale: "zh", filters: null, anyway: [], sourceLinks: null, ...own },
    sources,
    { ...defaultSettings, ...settings },
    means,
    nobody,
  );

export const textIn = (files: Files, path: string) => strFromU8(files[path] ?? new Uint8Array());

/** All words of a slide or of notes, one behind another. */
export const wordsIn = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words).join("");

/** The whole name of the first object of a kind. */
export const nameOf = (xml: string, kind: string) => new RegExp(`name="(${kind} [^"]*)"`).exec(xml)?.[1];
