import { useState } from "react";
import type { Locale } from "../../i18n/locale";
import { Choice } from "../../ui/Choice";
import { CopyText } from "../../ui/CopyText";
import { citation, citationStyles, type CitationStyle } from "../../wording/citation";
import type { Cited } from "../../wording/citedWorks";
import { today } from "../today";
import { usePage, usePageData } from "../page";
import { CitationFiles } from "./CitationFiles";
import { citationMessages } from "./citationMessages";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";

interface CitationsProps {
  readonly cited: Cited;
  /** A permanent link to it. */
  readonly link: string;
}

const styleLanguage: Readonly<Record<CitationStyle, Locale>> = { gb: "zh", apa: "en" };

/** References to copy in a chosen style, and files for reference managers. */
export function Citations({ cited, link }: CitationsProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const [accessed] = useState(today);
  const [chosen, setChosen] = useState<CitationStyle | null>(null);
  const words = citationMessages[locale];
  const { copy } = sourceMessages[locale];
  const style = chosen ?? ({ zh: "gb", en: "apa" } as const)[locale];
  const { entry, inText } = citation(cited, { dataset, link, accessed }, style);
  const language = styleLanguage[style];
  return (
    <>
      <Choice
        label={words.style}
        items={citationStyles.map((value) => ({ value, label: words.styles[value] }))}
        value={style}
        onChange={setChosen}
      />
      <CopyText label={words.entry} text={entry} language={language} words={copy} />
      {inText !== "" && <CopyText label={words.inText} text={inText} language={language} words={copy} />}
      <div className={styles.places} role="group" aria-label={words.files}>
        <CitationFiles cited={cited} link={link} />
      </div>
    </>
  );
}
