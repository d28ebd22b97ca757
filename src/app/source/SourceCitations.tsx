import { useState } from "react";
import type { Entry } from "../../selectors/reportOrder";
import { CopyText } from "../../ui/CopyText";
import { startAddress, writeAddress } from "../address/address";
import { apaCitation, gbCitation } from "../../wording/citation";
import { today } from "../today";
import { sourceMessages } from "./sourceMessages";
import { usePage, usePageData } from "../page";
import styles from "./SourcePanel.module.css";

interface SourceCitationsProps {
  readonly statement: Entry;
}

/** References ready to copy, and the link that leads back here. */
export function SourceCitations({ statement }: SourceCitationsProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const words = sourceMessages[locale];
  const [accessed] = useState(today);
  const link = new URL(writeAddress({ ...startAddress, locale, fact: statement.id }), window.location.href)
    .href;
  const context = { report: dataset.report, link, accessed };
  return (
    <section className={styles.section}>
      <h3>{words.cite}</h3>
      <CopyText label={words.gb} text={gbCitation(statement, context)} lang="zh-CN" words={words.copy} />
      <CopyText label={words.apa} text={apaCitation(statement, context)} lang="en" words={words.copy} />
      <CopyText label={words.link} text={link} words={words.copy} />
    </section>
  );
}
