import { useMemo } from "react";
import { referenceText, sectionText } from "../../wording/referenceText";
import { copyDifference, type ReportCopy } from "../../dataset/reportCopy";
import { sourceMessages } from "./sourceMessages";
import { usePage, usePageData } from "../page";
import styles from "./SourcePanel.module.css";

interface CopyStandingProps {
  readonly copy: ReportCopy;
}

/** Whether the reader's copy matches the report and, if not, how it differs. */
export function CopyStanding({ copy }: CopyStandingProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const { report: words } = sourceMessages[locale];
  const difference = useMemo(() => copyDifference(copy, dataset), [copy, dataset]);
  if (copy.isSame === true) {
    return (
      <p className={styles.quiet} role="status">
        {copy.isKept ? words.kept : words.notKept}
      </p>
    );
  }
  const { characters, section, standing, missing } = difference;
  const quoted = missing && `“${missing.printed}”`;
  const where = missing && referenceText(missing.at, locale);
  const sentence = words.differs(
    characters.toLocaleString(locale),
    section
      ? words.sectionDiffers(sectionText(section.section, locale), section.found, section.expected)
      : words.sectionsAgree,
    words.figuresStand(
      standing,
      dataset.facts.length,
      missing
        ? { zh: `${where ?? ""}的${quoted ?? ""}`, en: `${quoted ?? ""} in ${where ?? ""}` }[locale]
        : "",
    ),
  );
  return (
    <p className={styles.difference} role="status">
      {copy.isSame === null ? `${words.unchecked} ` : ""}
      {copy.isSame === null && section === null && missing === null ? "" : sentence}
    </p>
  );
}
