import type { ComponentProps } from "react";
import { WholeWords } from "./WholeWords";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "type" | "disabled"> {
  /** `quiet` waits in the background, `strong` is the one thing to do. */
  readonly look?: "plain" | "quiet" | "strong";
  /**
   * Whether pressing it does nothing at present, or the reason in words. It keeps the focus and can still be reached,
   * which a button with `disabled` cannot.
   */
  readonly barred?: boolean | string | undefined;
}

/** A button; with `aria-pressed` it is one that stays pressed. */
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
