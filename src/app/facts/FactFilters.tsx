import { useId, useState } from "react";
import { statusWords } from "../../wording/words";
import { measureLabels } from "../../dataset/measureLabels";
import type { Dataset } from "../../dataset/schema";
import { languageTag, type Bilingual } from "../../i18n/locale";
import { sentenceCase } from "../../i18n/sentenceCase";
import { units } from "../../i18n/units";
import { entryKinds, facets, type FactCriteria, type Facet } from "../../selectors/factCriteria";
import type { Listing } from "../../selectors/listedEntries";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { factsMessages } from "./factsMessages";
import { usePage, usePageData } from "../page";
import styles from "./FactFilters.module.css";

interface FactFiltersProps {
  readonly criteria: FactCriteria;
  readonly counts: Listing["counts"];
  readonly onChange: (difference: Partial<FactCriteria>) => void;
}

type CodedFacet = Exclude<Facet, "kind">;
const codedFacets = facets.filter((facet) => facet !== "kind");

/** The names of the codes of each facet. */
function namesOf(dataset: Dataset): Readonly<Record<CodedFacet, ReadonlyMap<string, Bilingual>>> {
  return {
    measure: measureLabels(dataset),
    unit: new Map(Object.entries(units).map(([unit, { zh, en }]) => [unit, { zh, en: en.other }])),
    status: new Map<string, Bilingual>(Object.entries(statusWords)),
    area: new Map(dataset.areas.map(({ id, label }) => [id, label])),
  };
}

/** The filters of the list, each choice with the number of entries it would leave. */
export function FactFilters({ criteria, counts, onChange }: FactFiltersProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const words = factsMessages[locale];
  const formId = useId();
  const names = namesOf(dataset);
  const chosen = codedFacets.filter((facet) => criteria[facet] !== null).length;
  // Filters that are active from the start are shown unfolded.
  const [isOpen, setOpen] = useState(chosen > 0);
  return (
    <div className={styles.filters}>
      <div className={styles.kinds} role="group" aria-label={words.facets.kind}>
        {entryKinds.map((kind) => {
          const isPressed = criteria.kinds.includes(kind);
          return (
            <Button
              key={kind}
              aria-pressed={isPressed}
              data-kind={kind}
              onClick={() => {
                const others = criteria.kinds.filter((other) => other !== kind);
                onChange({ kinds: isPressed ? others : [...others, kind] });
              }}
            >
              {words.kinds[kind]} <span className={styles.count}>{counts.kind.get(kind) ?? 0}</span>
            </Button>
          );
        })}
      </div>
      <Button
        aria-expanded={isOpen}
        aria-controls={formId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {chosen === 0 ? words.narrow : words.narrowCount(chosen)}
      </Button>
      <div id={formId} className={styles.form} hidden={!isOpen}>
        {codedFacets.map((facet) => (
          <FacetChoice
            key={facet}
            label={words.facets[facet]}
            value={criteria[facet]}
            counts={counts[facet]}
            names={names[facet]}
            onChoose={(value) => {
              onChange({ [facet]: value });
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface FacetChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly onChoose: (value: string | null) => void;
}

function FacetChoice({ label, value, counts, names, onChoose }: FacetChoiceProps) {
  const { locale } = usePage();
  const words = factsMessages[locale];
  const { compare } = new Intl.Collator(languageTag[locale]);
  const nameOf = (code: string) => sentenceCase(names.get(code)?.[locale] ?? code);
  // Choices that would leave nothing are not offered, except for the current choice.
  const codes = [...new Set([...counts.keys(), ...(value === null ? [] : [value])])];
  return (
    <Select
      label={label}
      options={[
        { value: "", label: words.every },
        ...codes
          .sort((a, b) => compare(nameOf(a), nameOf(b)))
          .map((code) => ({ value: code, label: words.option(nameOf(code), counts.get(code) ?? 0) })),
      ]}
      value={value ?? ""}
      onChange={(code) => {
        onChoose(code === "" ? null : code);
      }}
    />
  );
}
