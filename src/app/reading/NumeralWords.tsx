import type { Exclusions } from "../../dataset/exclusions";
import type { ReportNumeral } from "../../dataset/reportNumerals";
import { referenceText } from "../../wording/referenceText";
import { describe } from "../../wording/words";
import { AddressLink } from "../address/AddressLink";
import { usePage, usePageData } from "../page";
import styles from "./NumeralBar.module.css";
import { readingMessages } from "./readingMessages";

interface NumeralWordsProps {
  readonly numeral: ReportNumeral;
  readonly reasons: Exclusions["reasons"];
}

/** What a numeral is: the figure it states, the date, name or list it belongs to, or the reason why it does not count. */
export function NumeralWords({ numeral: { kind, text, sentence, accounts }, reasons }: NumeralWordsProps) {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const words = readingMessages[locale];
  const place = referenceText({ section: sentence.section, sentence: sentence.sentence }, locale);
  const entries = accounts.flatMap((account) => {
    if (account.kind === "exclusion" || (kind === "figure" && account.kind !== "fact")) return [];
    return registry.byId.get(account.id) ?? [];
  });
  const why = accounts.flatMap((account) =>
    account.kind === "exclusion" ? [reasons[account.reason]?.[locale] ?? account.reason] : [],
  );
  const isDateLine = kind === "term" && entries.length === 0;
  return (
    <span>
      <strong lang="zh-CN">{text}</strong> <span className={styles.kind}>{words.kind[kind]}</span>
      {entries.map((entry) => {
        const { label, figure } = describe(entry, dataset, locale);
        return (
          <span key={entry.id} className={styles.entry}>
            <AddressLink change={{ fact: entry.id, mark: [] }}>{label}</AddressLink>
            {kind === "figure" && <span> {figure}</span>}
          </span>
        );
      })}
      {isDateLine && <span className={styles.entry}>{words.reportItself}</span>}
      {why.map((reason) => (
        <span key={reason} className={styles.entry}>
          {reason}
        </span>
      ))}
      <span className={styles.place}> {place}</span>
    </span>
  );
}
