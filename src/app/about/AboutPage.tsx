import { useMemo } from "react";
import type { Dataset } from "../../dataset/schema";
import { formatDate } from "../../i18n/date";
import type { Locale } from "../../i18n/locale";
import { titleQuoted } from "../../i18n/punctuation";
import { publisher } from "../../dataset/publisher";
import { numeralCounts } from "../../dataset/reportNumerals";
import { WholeWords } from "../../ui/WholeWords";
import { theAtlas } from "../../wording/citedWorks";
import { AddressLink } from "../address/AddressLink";
import { messagesOf } from "../messages";
import { usePage, usePageData } from "../page";
import { TextPage } from "../TextPage";
import { Citations } from "../source/Citations";
import { citationMessages } from "../source/citationMessages";
import { useReportCopy } from "../source/useReportCopy";
import { useReportNumerals } from "../source/useReportNumerals";
import { aboutMessages, type DataCounts } from "./aboutMessages";
import { AboutSection } from "./AboutSection";
import styles from "./AboutPage.module.css";
import { FillMeanings } from "./FillMeanings";
import { Glossary } from "./Glossary";
import { OutsideSources } from "./OutsideSources";

/** What the atlas is, how its figures were checked, what does not come from the report, and what its terms mean. */
export function AboutPage() {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const words = aboutMessages[locale];
  const { report, page, facts, lists, flows, events, places, edition } = dataset;
  const { copy } = useReportCopy();
  const { read } = useReportNumerals(copy);
  const counts = useMemo(
    (): DataCounts => ({
      facts: facts.length,
      printings: facts.reduce((sum, { alsoAt = [] }) => sum + 1 + alsoAt.length, 0),
      others: lists.length + flows.length + events.length + places.length,
      computed: registry.entries.filter(({ kind }) => kind === "computed").length,
      edition,
    }),
    [facts, lists, flows, events, places, registry, edition],
  );
  const kinds = read && numeralCounts(read.numerals);
  const sections = [
    ["about-report", words.report.title],
    ["about-proof", words.proof.title],
    ["about-fills", words.fills.title],
    ["about-outside", words.outside.title],
    ["about-citation", citationMessages[locale].atlas],
    ["about-errors", words.errors.title],
    ["about-privacy", words.privacy.title],
    ["glossary", words.glossary.title],
  ] as const;
  return (
    <TextPage id="about" title={messagesOf(locale).pages.about}>
      <nav className={styles.contents} aria-label={words.contents}>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <AboutSection id="about-report" title={words.report.title}>
        {(page?.about?.[locale] ?? words.report.text(report.lastYear)).map((text) => (
          <p key={text}>
            <WholeWords>{reportNamed(text, report, locale)}</WholeWords>
          </p>
        ))}
      </AboutSection>
      <AboutSection id="about-proof" title={words.proof.title}>
        {words.proof.text(counts).map((text) => (
          <p key={text}>
            <WholeWords>{text}</WholeWords>
          </p>
        ))}
        {kinds && <p>{words.proof.seen(read.numerals.length, kinds.figure, kinds.term, kinds.exclusion)}</p>}
        <p>
          <AddressLink change={{ page: "report", fact: null }}>{words.proof.read}</AddressLink>
        </p>
      </AboutSection>
      <AboutSection id="about-fills" title={words.fills.title}>
        <FillMeanings />
      </AboutSection>
      <AboutSection id="about-outside" title={words.outside.title}>
        <OutsideSources />
      </AboutSection>
      <AboutSection id="about-citation" title={citationMessages[locale].atlas}>
        <Citations cited={theAtlas} link={new URL(".", window.location.href).href} />
      </AboutSection>
      <AboutSection id="about-errors" title={words.errors.title}>
        <p>{words.errors.text}</p>
        {publisher.feedback === "" ? (
          <p>{words.errors.none}</p>
        ) : (
          <p>
            <a href={publisher.feedback}>{words.errors.write}</a>
          </p>
        )}
      </AboutSection>
      <AboutSection id="about-privacy" title={words.privacy.title}>
        <p>{words.privacy.text}</p>
      </AboutSection>
      <AboutSection id="glossary" title={words.glossary.title}>
        <Glossary />
      </AboutSection>
    </TextPage>
  );
}

/** A text with the report's title, date and author in their places. */
function reportNamed(text: string, { title, published, author }: Dataset["report"], locale: Locale): string {
  return text
    .replace("{title}", () => titleQuoted(title[locale], locale))
    .replace("{date}", () => formatDate(published, locale))
    .replace("{author}", () => author);
}
