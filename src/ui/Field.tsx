import { useId, type ReactNode } from "react";
import { VisuallyHidden } from "./VisuallyHidden";
import { WholeWords } from "./WholeWords";
import styles from "./Field.module.css";

/** What an `input`, `select` or `textarea` needs from the field around it. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

export interface FieldProps {
  readonly label: string;
  /** The place of the label; `hidden` means for screen readers only. */
  readonly labelled?: "above" | "beside" | "hidden";
  readonly hint?: string | undefined;
  /** What is wrong with the value; absent if nothing is. */
  readonly error?: string | undefined;
}

interface FieldAround extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label, its hint and its error message, all associated with it for screen readers. */
export function Field({ label, labelled = "above", hint, error, children }: FieldAround) {
  const id = useId();
  const hintId = hint === undefined ? "" : `${id}hint`;
  const errorId = error === undefined ? "" : `${id}error`;
  return (
    <div className={styles.field} data-labelled={labelled}>
      <label htmlFor={id} className={styles.label}>
        {labelled === "hidden" ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children({
        id,
        className: styles.control,
        "aria-describedby": `${hintId} ${errorId}`.trim() || undefined,
        "aria-invalid": error !== undefined,
      })}
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          <WholeWords>{hint}</WholeWords>
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className={styles.error} role="alert">
          <WholeWords>{error}</WholeWords>
        </p>
      )}
    </div>
  );
}
