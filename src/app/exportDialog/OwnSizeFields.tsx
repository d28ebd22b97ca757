import { Choice } from "../../ui/Choice";
import { Field } from "../../ui/Field";
import type { TypedSize } from "./ownSize";
import { styleMessages } from "./styleMessages";
import type { OwnSizeDraft } from "./useOwnSize";
import { usePage } from "../page";
import styles from "./OwnSizeFields.module.css";

interface OwnSizeFieldsProps {
  readonly draft: OwnSizeDraft;
}

/** Fields for the width and height of a custom size, in px, or in cm with a resolution. */
export function OwnSizeFields({ draft }: OwnSizeFieldsProps) {
  const { locale } = usePage();
  const words = styleMessages[locale];
  const { typed, unit, faults } = draft;
  const names: Readonly<Record<keyof TypedSize, string>> = {
    width: words.width,
    height: words.height,
    dpi: words.dpi,
  };
  const fields = unit === "cm" ? (["width", "height", "dpi"] as const) : (["width", "height"] as const);
  const errorOf = (name: keyof TypedSize) => {
    const range = faults[name];
    const inUnit = name === "dpi" ? "" : words.units[unit];
    return range && words.outOfRange(names[name], range.smallest, range.largest, inUnit);
  };
  return (
    <div className={styles.fields}>
      {fields.map((name) => (
        <Field key={name} label={names[name]} error={errorOf(name)}>
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              value={typed[name]}
              onFocus={draft.begin}
              onChange={({ target }) => {
                draft.type(name, target.value);
              }}
            />
          )}
        </Field>
      ))}
      <Choice
        label={words.unit}
        items={(["px", "cm"] as const).map((value) => ({ value, label: words.units[value] }))}
        value={unit}
        onChange={draft.changeUnit}
      />
    </div>
  );
}
