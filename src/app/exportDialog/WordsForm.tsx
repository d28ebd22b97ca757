import type { OwnWords } from "../../export/exportSubject";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { longestWords } from "../address/slides";
import { useDraft } from "../useDraft";
import { chartDialogMessages } from "./chartDialogMessages";
import { usePage } from "../page";
import styles from "./WordsForm.module.css";

interface WordsFormProps {
  /** The chart's own words. */
  readonly chart: { readonly title: string; readonly subtitle: string };
  readonly own: OwnWords;
  readonly onChange: (words: OwnWords) => void;
  /** BCP 47 tag of the words. */
  readonly lang: string;
}

/** Fields for the presenter's own title and subtitle, with a way back to the chart's. */
export function WordsForm({ chart, own, onChange, lang }: WordsFormProps) {
  const { locale } = usePage();
  const words = chartDialogMessages[locale];
  return (
    <div className={styles.words} role="group" aria-label={words.words}>
      <WordsField
        label={words.title}
        lang={lang}
        chart={chart.title}
        own={own.title}
        onChange={(title) => {
          onChange({ ...own, title });
        }}
      />
      <WordsField
        label={words.subtitle}
        lang={lang}
        chart={chart.subtitle}
        own={own.subtitle}
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
  readonly onChange: (words: string | undefined) => void;
}

function WordsField({ label, lang, chart, own, onChange }: WordsFieldProps) {
  const { locale } = usePage();
  const words = chartDialogMessages[locale];
  const draft = useDraft(own ?? chart, (text) => {
    onChange(text === chart ? undefined : text);
  });
  return (
    <div className={styles.field}>
      <Field label={label} hint={own === undefined ? undefined : words.ownWords}>
        {(control) => (
          <textarea
            {...control}
            lang={lang}
            rows={2}
            maxLength={longestWords}
            value={draft.text}
            onChange={({ target }) => {
              // A line break in a title becomes a space.
              draft.type(target.value.replace(/\s*\n\s*/g, " "));
            }}
            onBlur={draft.settle}
          />
        )}
      </Field>
      {own !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            draft.drop();
            onChange(undefined);
          }}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}
