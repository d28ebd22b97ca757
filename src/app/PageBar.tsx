import { otherLocale } from "../i18n/locale";
import { Icon } from "../ui/Icon";
import { WholeWords } from "../ui/WholeWords";
import { messagesOf } from "./messages";
import { usePage, useShownAddress } from "./page";
import type { PageSection } from "./pageSections";
import { SectionMenu } from "./SectionMenu";
import { themeChoices } from "./themeChoices";
import type { Theme } from "./useTheme";
import styles from "./PageBar.module.css";

interface PageBarProps {
  readonly theme: Theme;
  readonly present: readonly PageSection[];
}

/**
 * The bar at the top of the window: name of the atlas, its sections and pages, the slides, and the choices of language and
 * colours.
 */
export function PageBar({ theme, present }: PageBarProps) {
  const { locale, navigate } = usePage();
  const address = useShownAddress();
  const messages = messagesOf(locale);
  const other = otherLocale(locale);
  const isCharts = address.page === "charts";
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <h1 className={styles.name}>
          <span className={styles.long}>
            <WholeWords>{messages.name}</WholeWords>
          </span>
          <span className={styles.tagline}>
            <WholeWords>{messages.tagline}</WholeWords>
          </span>
        </h1>
        {isCharts && present.length > 0 && <SectionMenu present={present} />}
        <nav className={styles.pages} aria-label={messages.pagesLabel}>
          {(isCharts ? (["facts"] as const) : (["charts", "facts"] as const)).map((page) => (
            <button
              key={page}
              type="button"
              className={styles.item}
              aria-label={messages.pages[page]}
              aria-current={address.page === page ? "page" : undefined}
              onClick={() => {
                navigate({ page });
              }}
            >
              <span className={styles.wide}>{messages.pages[page]}</span>
              <span className={styles.narrow}>{messages.pages.short[page]}</span>
            </button>
          ))}
        </nav>
        <button
          type="button"
          className={styles.item}
          aria-haspopup="dialog"
          onClick={() => {
            navigate({ exporting: "slides" });
          }}
        >
          <Icon name="slides" />
          <span className={styles.word}>{messages.exportDialog.slides}</span>
          <span className={styles.count} data-some={address.slides.length > 0}>
            {address.slides.length}
          </span>
        </button>
        <button
          type="button"
          className={styles.item}
          lang={other}
          onClick={() => {
            navigate({ locale: other });
          }}
        >
          {messages.switchLanguage}
        </button>
        <label className={styles.theme} title={messages.theme.label}>
          <Icon name="theme" />
          <select
            aria-label={messages.theme.label}
            value={theme.choice}
            onChange={({ target }) => {
              theme.choose(themeChoices.find((choice) => choice === target.value) ?? "system");
            }}
          >
            {themeChoices.map((choice) => (
              <option key={choice} value={choice}>
                {messages.theme[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
