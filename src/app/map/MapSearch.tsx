import { useId, useState } from "react";
import type { Boundaries } from "../../dataset/boundaries";
import type { Locale } from "../../i18n/locale";
import { fullName } from "../../map/mapNames";
import { searchedPlaces } from "../../selectors/placeSearch";
import { Field } from "../../ui/Field";
import { SearchInput } from "../../ui/SearchInput";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { mapMessages } from "./mapMessages";
import { usePage } from "../page";
import { useSimplified, useSimplify } from "../useSimplified";
import styles from "./MapSearch.module.css";

interface MapSearchProps {
  readonly boundaries: Boundaries;
  readonly onChoose: (code: string) => void;
}

const most = 8;

/**
 * The search field for counties and prefectures of the map, with a list of matches to choose from by arrow keys, click or
 * tap.
 */
export function MapSearch({ boundaries, onChoose }: MapSearchProps) {
  const { locale } = usePage();
  const words = mapMessages[locale];
  const [query, setQuery] = useState("");
  const simplified = useSimplified(query);
  const simplify = useSimplify();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = useId();
  const found = isOpen ? searchedPlaces(boundaries, simplified, most) : [];
  const isMissing = isOpen && query.trim() !== "" && found.length === 0;
  const optionId = (place: number) => `${listId}-${place}`;

  const choose = (code: string | undefined) => {
    if (code === undefined) return;
    setQuery("");
    setIsOpen(false);
    onChoose(code);
  };

  return (
    <div className={styles.search}>
      <Field label={words.search}>
        {(control) => (
          <SearchInput
            {...control}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
            placeholder={words.searchHint}
            value={query}
            maxLength={60}
            enterKeyHint="go"
            onType={(text) => {
              setQuery(text);
              setIsOpen(text !== "");
              setActive(0);
            }}
            onBlur={() => {
              setIsOpen(false);
            }}
            onKeyDown={(event) => {
              if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                setIsOpen(true);
                const step = event.key === "ArrowDown" ? 1 : -1;
                setActive(found.length === 0 ? 0 : (active + step + found.length) % found.length);
              } else if (event.key === "Enter") {
                event.preventDefault();
                void simplify(query).then((text) => {
                  choose(searchedPlaces(boundaries, text, most)[active]?.division.code);
                });
              }
            }}
          />
        )}
      </Field>
      <ul
        id={listId}
        role="listbox"
        aria-label={words.search}
        className={styles.list}
        hidden={found.length === 0}
      >
        {found.map(({ division, level }, place) => (
          <li
            key={division.code}
            id={optionId(place)}
            role="option"
            aria-selected={place === active}
            className={styles.option}
            // The field keeps the focus while a match is clicked.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(division.code);
            }}
          >
            <span>{fullName(division, locale)}</span>
            <span className={styles.beside}>
              {{ zh: division.pinyin, en: division.name }[locale]}
              {level === "county" && ` · ${parentName(boundaries, division.parent, locale)}`}
            </span>
          </li>
        ))}
      </ul>
      {isMissing && <p className={styles.missing}>{words.notFound}</p>}
      <VisuallyHidden live="polite">
        {found.length > 0 ? words.found(found.length) : ""}
        {isMissing ? words.notFound : ""}
      </VisuallyHidden>
    </div>
  );
}

function parentName({ prefectures }: Boundaries, code: number, locale: Locale): string {
  const parent = prefectures.find((prefecture) => prefecture.code === String(code));
  return parent ? fullName(parent, locale) : "";
}
