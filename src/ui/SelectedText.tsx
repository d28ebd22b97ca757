import { useLayoutEffect, useRef } from "react";
import styles from "./SelectedText.module.css";

/** A text that is selected as soon as it appears, for copying by hand. */
export function SelectedText({ text }: { readonly text: string }) {
  const target = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (target.current) window.getSelection()?.selectAllChildren(target.current);
  }, [text]);
  return (
    <p ref={target} className={styles.text}>
      {text}
    </p>
  );
}
