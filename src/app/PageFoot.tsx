import type { ReactNode } from "react";
import { aboutMessages } from "./about/aboutMessages";
import { AddressLink } from "./address/AddressLink";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import styles from "./PageFoot.module.css";

interface PageFootProps {
  readonly children?: ReactNode;
}

/** The credits that hold for the whole page. */
export function PageFoot({ children }: PageFootProps) {
  const { locale } = usePage();
  const messages = messagesOf(locale);
  return (
    <footer className={styles.foot}>
      <p>
        <AddressLink change={{ page: "about", fact: null, exporting: null }}>
          {aboutMessages[locale].link}
        </AddressLink>
      </p>
      {messages.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </footer>
  );
}
