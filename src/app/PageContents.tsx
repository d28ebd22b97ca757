import type { messagesOf } from "./messages";
import { sectionId, type PageSection } from "./pageSections";
import styles from "./PageContents.module.css";

interface PageContentsProps {
  readonly present: readonly PageSection[];
  readonly messages: ReturnType<typeof messagesOf>;
}

/** Links to the sections of the page, where there is room beside it. */
export function PageContents({ present, messages }: PageContentsProps) {
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
