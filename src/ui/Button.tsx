import type { ComponentProps } from "react";
import { WholeWords } from "./WholeWords";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "type" | "disabled"> {
  /** `quiet` stays in the background, `strong` is the main action. */
  readonly look?: "plain" | "quiet" | "strong";
  /**
   * Whether the button is inactive at present, or the reason for that in words. It stays focusable, unlike a button with
   * `disabled`.
   */
  readonly barred?: boolean | string | undefined;
}

/** A button; with `aria-pressed`, a toggle button. */
export function Button({ look = "plain", barred = false, title, onClick, children, ...rest }: ButtonProps) {
  const names = [styles.button, look === "quiet" ? styles.quiet : "", look === "strong" ? styles.strong : ""];
  const isBarred = barred !== false && barred !== "";
  return (
    <button
      type="button"
      className={names.join(" ").trim()}
      aria-disabled={isBarred || undefined}
      title={typeof barred === "string" && isBarred ? barred : title}
      onClick={isBarred ? undefined : onClick}
      {...rest}
    >
      {typeof children === "string" ? <WholeWords>{children}</WholeWords> : children}
    </button>
  );
}
