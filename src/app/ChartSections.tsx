import { mark } from "../i18n/punctuation";
import { WholeWords } from "../ui/WholeWords";
import { Glossed } from "./about/Glossed";
import { ChartCard } from "./card/ChartCard";
import { headingId } from "./address/landing";
import { messagesOf } from "./messages";
import { sectionId, type PageSection } from "./pageSections";
import { usePage } from "./page";
import styles from "./ChartSections.module.css";

interface ChartSectionsProps {
  readonly present: readonly PageSection[];
}

/** All charts that the filters leave, section by section in page order. */
export function ChartSections({ present }: ChartSectionsProps) {
  const { locale } = usePage();
  const messages = messagesOf(locale);
  return present.map(({ section, title, lead, own, elsewhere }) => (
    <section
      key={section}
      id={sectionId(section)}
      className={styles.section}
      aria-labelledby={headingId(sectionId(section))}
    >
      <header className={styles.head}>
        <h2 id={headingId(sectionId(section))} tabIndex={-1}>
          <WholeWords>{title}</WholeWords>
        </h2>
        <p className={styles.lead}>
          <Glossed>{lead}</Glossed>
        </p>
        {elsewhere.length > 0 && (
          <p className={styles.elsewhere}>
            {messages.alsoShown}
            {mark("colon", locale)}
            {elsewhere.map(({ id, name }) => (
              <a key={id} href={`#${id}`}>
                {name}
              </a>
            ))}
          </p>
        )}
      </header>
      <div className={styles.cards}>
        {own.map((chart) => (
          <ChartCard key={chart.id} present={chart} />
        ))}
      </div>
    </section>
  ));
}
