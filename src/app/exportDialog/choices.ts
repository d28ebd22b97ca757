import * as z from "../../dataset/zod";
import type { OwnWords } from "../../export/exportSubject";
import { defaultSettings, exportSettingsSchema, type ExportSettings } from "../../export/settings";
import type { Locale } from "../../i18n/locale";
import { slideKey } from "../address/slides";
import { readStored, useStored } from "../useStored";

/** What a presenter last chose for pictures, kept on this machine. */
export function useExportSettings(): readonly [ExportSettings, (settings: ExportSettings) => void] {
  return useStored<ExportSettings>("export", exportSettingsSchema, defaultSettings);
}

/** What a presenter last chose and wrote, for an export without a dialog. */
export function keptChoices(): { readonly settings: ExportSettings; readonly words: WordsByChart } {
  return {
    settings: readStored<ExportSettings>("export", exportSettingsSchema, defaultSettings),
    words: readStored("words", wordsSchema, noWords),
  };
}

/** The language that is exported while the page is in another. */
export function exportLocale({ language }: ExportSettings, page: Locale): Locale {
  return language === "page" ? page : language;
}

type WordsByChart = Readonly<Record<string, OwnWords>>;
const wordsSchema: z.ZodType<WordsByChart> = z.record(
  z.string(),
  z.object({ title: z.string().optional(), subtitle: z.string().optional() }),
);
const noWords: WordsByChart = {};

/** Under which a presenter's words for a chart are kept: the chart as a slide, and their language. */
export function wordsName(slide: Parameters<typeof slideKey>[0], locale: Locale): string {
  return `${slideKey(slide)}@${locale}`;
}

/** The presenter's words for a chart that is in no slides, kept on this machine; `name` is of `wordsName`. */
export function useKeptWords(name: string): readonly [OwnWords, (words: OwnWords) => void] {
  const [all, store] = useStored("words", wordsSchema, noWords);
  const { [name]: words = {}, ...others } = all;
  return [
    words,
    (next) => {
      const isOwn = next.title !== undefined || next.subtitle !== undefined;
      store(isOwn ? { ...others, [name]: next } : others);
    },
  ];
}
