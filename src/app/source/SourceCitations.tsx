import type { Entry } from "../../selectors/reportOrder";
import { CopyText } from "../../ui/CopyText";
import { citedStatement } from "../../wording/citedWorks";
import { startAddress, writeAddress } from "../address/address";
import { usePage } from "../page";
import { Citations } from "./Citations";
import { sourceMessages } from "./sourceMessages";
import styles from "./SourcePanel.module.css";

interface SourceCitationsProps {
  readonly statement: Entry;
}

/** References ready to copy, and the link to this panel. */
export function SourceCitations({ statement }: SourceCitationsProps) {
  const { locale } = usePage();
  const words = sourceMessages[locale];
  const query = writeAddress({ ...startAddress, locale, fact: statement.id });
  const link = new URL(query, window.location.href).href;
  return (
    <section className={styles.section}>
      <h3>{words.cite}</h3>
      <Citations cited={citedStatement(statement)} link={link} />
      <CopyText language={locale} label={words.link} text={link} words={words.copy} />
    </section>
  );
}
