import { formatDate } from "../i18n/date";
import { otherLocale } from "../i18n/locale";
import { joined } from "../i18n/punctuation";
import { choosableInitiatives } from "../selectors/filters";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { WholeWords } from "../ui/WholeWords";
import { messagesOf } from "./messages";
import { themeChoices, type useTheme } from "./useTheme";
import { usePage, type PageData } from "./page";
import styles from "./Header.module.css";

interface HeaderProps {
  readonly theme: ReturnType<typeof useTheme>;
}

/** What this is, where its figures come from, and in which language and colours to see it. */
export function Header({ theme }: HeaderProps) {
  const { locale, address, navigate, data } = usePage();
  const messages = messagesOf(locale);
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
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
                navigate({ page });
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
              navigate({ exporting: "slides" });
            }}
          >
            {messages.exportDialog.slides}
            <span className={styles.count}>{address.slides.length}</span>
          </Button>
          <Select
            label={messages.theme.label}
            labelled="beside"
            options={themeChoices.map((value) => ({ value, label: messages.theme[value] }))}
            value={theme.choice}
            onChange={theme.choose}
          />
          <Button
            lang={other}
            onClick={() => {
              navigate({ locale: other });
            }}
          >
            {messages.switchLanguage}
          </Button>
        </div>
      </div>
      {data && <About dataset={data.dataset} />}
    </header>
  );
}

/** How much there is to see, and which report it is from. */
function About({ dataset: { facts, report } }: Pick<PageData, "dataset">) {
  const { locale } = usePage();
  const messages = messagesOf(locale);
  const source = messages.source(report.title[locale], formatDate(report.published, locale));
  return (
    <div className={styles.about}>
      <p className={styles.lead}>
        {messages.about(String(facts.length), String(choosableInitiatives.length))}
      </p>
      <p className={styles.source}>{joined([source, messages.attribution], "stop", locale)}</p>
    </div>
  );
}
