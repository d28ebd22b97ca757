import { messagesOf } from "./messages";
import { usePage } from "./page";
import { sectionId, type PageSection } from "./pageSections";
import styles from "./PageContents.module.css";

interface PageContentsProps {
  readonly present: readonly PageSection[];
}

/** Links to the sections of the page, where there is room beside it. */
export function PageContents({ present }: PageContentsProps) {
  const messages = messagesOf(usePage().locale);
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title">{messages.contents}</h2>
      <ol>
        {present.map(({ section, title }) => (
          <li key={section}>
            <a href={`#${sectionId(section)}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
