import type { ReactNode } from "react";
import { headingId } from "../address/landing";
import styles from "./AboutPage.module.css";

interface AboutSectionProps {
  /** The fragment of links to it. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the page about the atlas, with its own heading. */
export function AboutSection({ id, title, children }: AboutSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId(id)}>
      <h3 id={headingId(id)} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
