import { useId } from "react";
import { Choice } from "../../ui/Choice";
import type { TypedSize } from "./ownSize";
import { exportMessages } from "./exportMessages";
import type { OwnSizeDraft } from "./useOwnSize";
import { usePage } from "../page";
import styles from "./OwnSizeFields.module.css";

interface OwnSizeFieldsProps {
  readonly draft: OwnSizeDraft;
}

/** Width and height of one's own, in px or in cm at a density. */
export function OwnSizeFields({ draft }: OwnSizeFieldsProps) {
  const { locale } = usePage();
  const words = exportMessages[locale];
  const { typed, unit, faults } = draft;
  const faultId = useId();
  const names: Readonly<Record<keyof TypedSize, string>> = {
    width: words.width,
    height: words.height,
    dpi: words.dpi,
  };
  const fields = unit === "cm" ? (["width", "height", "dpi"] as const) : (["width", "height"] as const);
  return (
    <div className={styles.fields}>
      {fields.map((name) => (
        <label key={name} className={styles.field}>
          {names[name]}
          <input
            inputMode="decimal"
            value={typed[name]}
            aria-invalid={faults[name] !== undefined}
            aria-describedby={faults[name] && `${faultId}${name}`}
            onFocus={draft.begin}
            onChange={({ target }) => {
              draft.type(name, target.value);
            }}
          />
        </label>
      ))}
      <Choice
        label={words.unit}
        items={(["px", "cm"] as const).map((value) => ({ value, label: words.units[value] }))}
        value={unit}
        onChange={draft.changeUnit}
      />
      <div className={styles.faults} role="alert">
        {fields.map((name) => {
          const range = faults[name];
          const inUnit = name === "dpi" ? "" : words.units[unit];
          return (
            range && (
              <p key={name} id={`${faultId}${name}`}>
                {words.outOfRange(names[name], range.smallest, range.largest, inUnit)}
              </p>
            )
          );
        })}
      </div>
    </div>
  );
}
