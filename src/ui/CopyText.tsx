import { useId, useRef, useState } from "react";
import { languageTag, type Locale } from "../i18n/locale";
import { Button } from "./Button";
import { LanguageContext, LanguageRuns } from "./LanguageRuns";
import styles from "./CopyText.module.css";

interface CopyTextProps {
  /** What is copied, and in which form. */
  readonly label: string;
  readonly text: string;
  /** The language of the text, apart from what it cites. */
  readonly language: Locale;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** A text to copy with a button. If copying is not allowed, the text is selected for copying by hand. */
export function CopyText({ label, text, language, words }: CopyTextProps) {
  const target = useRef<HTMLParagraphElement>(null);
  const labelId = useId();
  // Stored with the text that was copied, since it does not apply to another text.
  const [outcome, setOutcome] = useState({ of: "", words: "" });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, words: words.copied });
    } catch {
      if (target.current) window.getSelection()?.selectAllChildren(target.current);
      setOutcome({ of: text, words: words.failed });
    }
  };

  return (
    <div className={styles.item} role="group" aria-labelledby={labelId}>
      <div className={styles.head}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        <Button aria-describedby={labelId} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p ref={target} className={styles.text} lang={languageTag[language]} data-verbatim>
        <LanguageContext value={language}>
          <LanguageRuns>{text}</LanguageRuns>
        </LanguageContext>
      </p>
      <p className={styles.outcome} role="status">
        {outcome.of === text ? outcome.words : ""}
      </p>
    </div>
  );
}
