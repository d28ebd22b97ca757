import type { ReactNode } from "react";
import { headingId } from "./address/landing";
import styles from "./TextPage.module.css";

interface TextPageProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of text, in lines of a readable length. */
export function TextPage({ id, title, children }: TextPageProps) {
  return (
    <section className={styles.page} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
