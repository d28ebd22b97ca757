import { Field } from "../../ui/Field";
import { SearchInput } from "../../ui/SearchInput";
import { factsMessages } from "./factsMessages";
import type { Draft } from "../useDraft";
import { usePage } from "../page";
import styles from "./FactSearch.module.css";

interface FactSearchProps {
  readonly search: Draft;
}

/** The search field of the list of all data, for either language. */
export function FactSearch({ search }: FactSearchProps) {
  const { locale } = usePage();
  const words = factsMessages[locale];
  return (
    <search className={styles.search}>
      <Field label={words.search} labelled="hidden">
        {(control) => (
          <SearchInput
            {...control}
            placeholder={words.searchExample}
            value={search.text}
            maxLength={200}
            enterKeyHint="search"
            onType={search.type}
            onBlur={search.settle}
            onKeyDown={({ key }) => {
              if (key === "Enter") search.settle();
            }}
          />
        )}
      </Field>
    </search>
  );
}
