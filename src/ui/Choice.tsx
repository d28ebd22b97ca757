import { useId, type ReactNode } from "react";
import { LanguageRuns } from "./LanguageRuns";
import styles from "./Choice.module.css";

/** One of the options. */
export interface ChoiceItem<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** A longer explanation of a short label, read aloud and shown on hover. */
  readonly hint?: string;
  /** The reason why it cannot be chosen; absent if it can. */
  readonly barred?: string | undefined;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly items: readonly ChoiceItem<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice of one from a few visible options: radio buttons that look like a row of buttons. */
export function Choice<Value extends string>({ label, items, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className={styles.items}>
        {items.map((item) => (
          <label key={item.value} className={styles.item} title={item.barred ?? item.hint}>
            <input
              type="radio"
              name={name}
              value={item.value}
              checked={item.value === value}
              disabled={item.barred !== undefined}
              onChange={() => {
                onChange(item.value);
              }}
            />
            <span>
              {typeof item.label === "string" ? <LanguageRuns>{item.label}</LanguageRuns> : item.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
