import type { Dataset } from "../dataset/schema";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { choosableInitiatives } from "../selectors/filters";
import { Button } from "../ui/Button";
import { WholeWords } from "../ui/WholeWords";
import type { Address } from "./address";
import { messagesOf } from "./messages";
import { themeChoices, type useTheme } from "./useTheme";
import type { Go } from "./useAddress";
import styles from "./Masthead.module.css";

interface MastheadProps {
  readonly locale: Locale;
  readonly address: Address;
  readonly go: Go;
  readonly theme: ReturnType<typeof useTheme>;
  /** Null until it is read. */
  readonly dataset: Dataset | null;
}

/** What this is, where its figures come from, and in which language and colours to see it. */
export function Masthead({ locale, address, go, theme, dataset }: MastheadProps) {
  const messages = messagesOf(locale);
  const other = locale === "zh" ? "en" : "zh";
  return (
    <header className={styles.masthead}>
      <div className={styles.bar}>
        <h1 className={styles.name}>
          <WholeWords>{messages.name}</WholeWords>
          <span className={styles.tagline}>
            <WholeWords>{messages.tagline}</WholeWords>
          </span>
        </h1>
        <nav className={styles.pages} aria-label={messages.pagesLabel}>
          {(["charts", "facts"] as const).map((page) => (
            <Button
              key={page}
              look="quiet"
              aria-current={address.page === page ? "page" : undefined}
              onClick={() => {
                go({ page });
              }}
            >
              {messages.pages[page]}
            </Button>
          ))}
        </nav>
        <div className={styles.settings}>
          <Button
            look={address.slides.length > 0 ? "strong" : "plain"}
            aria-haspopup="dialog"
            onClick={() => {
              go({ exporting: "slides" });
            }}
          >
            {messages.studio.slides}
            <span className={styles.count}>{address.slides.length}</span>
          </Button>
          <label className={styles.theme}>
            {messages.theme.label}
            <select
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
          <Button
            lang={other}
            onClick={() => {
              go({ locale: other });
            }}
          >
            {messages.switchLanguage}
          </Button>
        </div>
      </div>
      {dataset && (
        <div className={styles.about}>
          <p className={styles.lead}>
            {messages.about(String(dataset.facts.length), String(choosableInitiatives.length))}
          </p>
          <p className={styles.source}>
            {messages.source(dataset.report.title[locale], formatDate(dataset.report.published, locale))}
            {locale === "zh" ? "。" : ". "}
            {messages.attribution}
          </p>
        </div>
      )}
    </header>
  );
}
