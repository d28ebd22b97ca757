import type { Sources } from "../chart-kit/chart";
import type { Palette } from "../chart-kit/theme";
import type { Locale } from "../i18n/locale";
import { WholeWords } from "../ui/WholeWords";
import type { Address } from "./address";
import { ChartCard } from "./ChartCard";
import { headingId } from "./landing";
import { messagesOf } from "./messages";
import { sectionId, type PageSection } from "./pageSections";
import type { Go } from "./useAddress";
import styles from "./ChartSections.module.css";

interface ChartSectionsProps {
  readonly present: readonly PageSection[];
  readonly sources: Sources;
  readonly address: Address;
  readonly locale: Locale;
  readonly go: Go;
  readonly palette: Palette;
}

/** All charts that the filters leave, section by section in page order. */
export function ChartSections({ present, sources, address, locale, go, palette }: ChartSectionsProps) {
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
          <WholeWords>{lead}</WholeWords>
        </p>
        {elsewhere.length > 0 && (
          <p className={styles.elsewhere}>
            {messages.alsoShown}
            {locale === "zh" ? "：" : ": "}
            {elsewhere.map(({ id, title: chartTitle }) => (
              <a key={id} href={`#${id}`}>
                {chartTitle}
              </a>
            ))}
          </p>
        )}
      </header>
      <div className={styles.cards}>
        {own.map(({ id, chart, narrowed, isWholeRow }) => (
          <ChartCard
            key={id}
            id={id}
            chart={chart}
            isWholeRow={isWholeRow}
            sources={sources}
            locale={locale}
            filters={address.filters}
            narrowed={narrowed}
            mode={address.modes[id]}
            isTable={address.tables.includes(id)}
            slides={address.slides}
            place={address.place}
            go={go}
            palette={palette}
          />
        ))}
      </div>
    </section>
  ));
}
