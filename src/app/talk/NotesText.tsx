import { useEffect, useRef } from "react";
import * as z from "../../dataset/zod";
import { languageTag, type Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { WholeWords } from "../../ui/WholeWords";
import { usePage } from "../page";
import { useStored } from "../useStored";
import { presentMessages } from "./presentMessages";
import styles from "./NotesText.module.css";

interface NotesTextProps {
  readonly own: readonly string[];
  readonly chart: readonly string[];
  /** The language of the slides; a presenter may write in any. */
  readonly language: Locale;
}

/** Where keys scroll the notes. */
const downwards: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** Sizes of the notes, in rem. */
const sizes = [1, 1.25, 1.5, 1.9, 2.4] as const;
const sizeSchema = z
  .int()
  .min(0)
  .max(sizes.length - 1);
const usualSize = 1;

/** The notes to a slide, the presenter's own first, as large as they are wanted. */
export function NotesText({ own, chart, language }: NotesTextProps) {
  const words = presentMessages[usePage().locale];
  const [size, setSize] = useStored("notesSize", sizeSchema, usualSize);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const down = downwards.get(event.key);
      if (down === undefined) return;
      event.preventDefault();
      text.current?.scrollBy({ top: (down * text.current.clientHeight) / 3 });
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  const change = (name: string, sign: string, by: 1 | -1) => (
    <Button
      aria-label={name}
      title={name}
      barred={sizes[size + by] === undefined}
      onClick={() => {
        setSize(size + by);
      }}
    >
      {sign}
    </Button>
  );
  return (
    <section className={styles.notes}>
      <span className={styles.sizes}>
        {change(words.smaller, "A−", -1)}
        {change(words.larger, "A+", 1)}
      </span>
      <div
        ref={text}
        className={styles.text}
        style={{ fontSize: `${sizes[size] ?? 1}rem` }}
        role="region"
        aria-label={words.notesHeading}
        tabIndex={0}
      >
        {own.length > 0 && <h2 className={styles.heading}>{words.own}</h2>}
        {own.map((line, place) => (
          <p key={place} className={styles.own}>
            <WholeWords>{line}</WholeWords>
          </p>
        ))}
        {chart.length > 0 && <h2 className={styles.heading}>{words.chart}</h2>}
        {chart.map((line, place) => (
          <p key={place} lang={languageTag[language]}>
            <WholeWords>{line}</WholeWords>
          </p>
        ))}
        {own.length + chart.length === 0 && <p>{words.noNotes}</p>}
      </div>
    </section>
  );
}
