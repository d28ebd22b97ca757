import { useId } from "react";
import type { OwnWords } from "../../export/exportSubject";
import type { Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { longestWords } from "../address/slides";
import { useDraft } from "../useDraft";
import { studioMessages } from "./studioMessages";
import styles from "./WordsForm.module.css";

interface WordsFormProps {
  /** The chart's own words. */
  readonly chart: { readonly title: string; readonly subtitle: string };
  readonly own: OwnWords;
  readonly onChange: (words: OwnWords) => void;
  /** Of the page. */
  readonly locale: Locale;
  /** BCP 47 tag of the words. */
  readonly lang: string;
}

/** Title and subtitle, to be put in the presenter's own words and back. */
export function WordsForm({ chart, own, onChange, locale, lang }: WordsFormProps) {
  const words = studioMessages[locale];
  return (
    <div className={styles.words} role="group" aria-label={words.words}>
      <WordsField
        label={words.title}
        lang={lang}
        chart={chart.title}
        own={own.title}
        locale={locale}
        onChange={(title) => {
          onChange({ ...own, title });
        }}
      />
      <WordsField
        label={words.subtitle}
        lang={lang}
        chart={chart.subtitle}
        own={own.subtitle}
        locale={locale}
        onChange={(subtitle) => {
          onChange({ ...own, subtitle });
        }}
      />
    </div>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly lang: string;
  readonly chart: string;
  readonly own: string | undefined;
  readonly locale: Locale;
  readonly onChange: (words: string | undefined) => void;
}

function WordsField({ label, lang, chart, own, locale, onChange }: WordsFieldProps) {
  const words = studioMessages[locale];
  const noteId = useId();
  const id = useId();
  const draft = useDraft(own ?? chart, (text) => {
    onChange(text === chart ? undefined : text);
  });
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={lang}
        rows={2}
        maxLength={longestWords}
        value={draft.text}
        aria-describedby={own === undefined ? undefined : noteId}
        onChange={({ target }) => {
          // A line break in a title is a space.
          draft.type(target.value.replace(/\s*\n\s*/g, " "));
        }}
        onBlur={draft.settle}
      />
      {own !== undefined && (
        <p className={styles.note}>
          <span id={noteId}>{words.ownWords}</span>
          <Button
            look="quiet"
            onClick={() => {
              draft.drop();
              onChange(undefined);
            }}
          >
            {words.reset}
          </Button>
        </p>
      )}
    </div>
  );
}
