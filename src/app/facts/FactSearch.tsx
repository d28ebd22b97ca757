import { Field } from "../../ui/Field";
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
  return (
    <search className={styles.search}>
      <Field label={words.search} labelled="hidden">
        {(control) => (
          <input
            {...control}
            type="search"
            placeholder={words.searchExample}
            value={search.text}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
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
        )}
      </Field>
    </search>
  );
}
