import { useId } from "react";
import { factsMessages } from "./factsMessages";
import type { Draft } from "../useDraft";
import { usePage } from "../page";
import styles from "./FactSearch.module.css";

interface FactSearchProps {
  readonly search: Draft;
}

/** The field to search the list of all data with, in either language. */
export function FactSearch({ search }: FactSearchProps) {
  const { locale } = usePage();
  const words = factsMessages[locale];
  const inputId = useId();
  const hintId = useId();
  return (
    <search className={styles.search}>
      <label htmlFor={inputId} className={styles.label}>
        {words.search}
      </label>
      <input
        id={inputId}
        className={styles.field}
        type="search"
        value={search.text}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={hintId}
        onChange={({ target }) => {
          search.type(target.value);
        }}
        onBlur={search.settle}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") search.settle();
          if (event.key === "Escape" && search.text !== "") {
            // The key empties the field first; only an empty field leaves it to whatever else it closes.
            event.preventDefault();
            search.type("");
          }
        }}
      />
      <p id={hintId} className={styles.hint}>
        {words.searchExample}
      </p>
    </search>
  );
}
