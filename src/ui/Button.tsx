import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "type"> {
  /** `quiet` waits in the background, `strong` is the one thing to do. */
  readonly look?: "plain" | "quiet" | "strong";
}

/** A button; with `aria-pressed` it is one that stays pressed. */
export function Button({ look = "plain", ...rest }: ButtonProps) {
  const names = [styles.button, look === "quiet" ? styles.quiet : "", look === "strong" ? styles.strong : ""];
  return <button type="button" className={names.join(" ").trim()} {...rest} />;
}
