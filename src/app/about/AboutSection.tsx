import type { ReactNode } from "react";
import { headingId } from "../address/landing";
import styles from "./AboutPage.module.css";

interface AboutSectionProps {
  /** What links to it name. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page about the atlas, under its own heading. */
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
