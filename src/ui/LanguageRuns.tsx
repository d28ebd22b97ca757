import { createContext, Fragment, useContext, type ReactNode } from "react";
import { languageTag, type Locale } from "../i18n/locale";

/** The language of the surrounding text. Any part of a Chinese page may contain Chinese. */
export const LanguageContext = createContext<Locale>("zh");

const chineseRuns = /([\d.]*\p{Script=Han}[\p{Script=Han}\d.%，、。；：“”《》（）]*)/u;

/** A text whose Chinese parts, such as printed figures and names, are marked as Chinese within English text. */
export function LanguageRuns({ children }: { readonly children: string }) {
  return runsByLanguage(children, useContext(LanguageContext));
}

/** The parts of a text within another language, for texts of which many stand in a row. */
export function runsByLanguage(text: string, around: Locale): ReactNode {
  if (around === "zh" || !/\p{Script=Han}/u.test(text)) return text;
  // Splitting by a capturing group puts its matches at every second position.
  return text.split(chineseRuns).map((run, place) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{run}</Fragment>
    ) : (
      <span key={place} lang={languageTag.zh}>
        {run}
      </span>
    ),
  );
}
