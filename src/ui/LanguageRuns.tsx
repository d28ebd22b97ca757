import { createContext, Fragment, useContext } from "react";
import { languageTag, type Locale } from "../i18n/locale";

/** The language of the words around; every part of a page in Chinese may hold Chinese. */
export const LanguageContext = createContext<Locale>("zh");

const chineseRuns = /([\d.]*\p{Script=Han}[\p{Script=Han}\d.%，、。；：“”《》（）]*)/u;

/** A text whose Chinese is said in Chinese where all around it is English: the figures that the report prints, names. */
export function LanguageRuns({ children }: { readonly children: string }) {
  const around = useContext(LanguageContext);
  if (around === "zh" || !/\p{Script=Han}/u.test(children)) return children;
  // Splitting by a group leaves what the group holds at every second place.
  return children.split(chineseRuns).map((run, place) =>
    place % 2 === 0 ? (
      <Fragment key={place}>{run}</Fragment>
    ) : (
      <span key={place} lang={languageTag.zh}>
        {run}
      </span>
    ),
  );
}
