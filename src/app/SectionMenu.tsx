import { useRef } from "react";
import { Icon } from "../ui/Icon";
import { closePopover, togglePlainPopover } from "../ui/plainPopover";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import { sectionId, type PageSection } from "./pageSections";
import { useSectionsInSight } from "./useSectionsInSight";
import styles from "./SectionMenu.module.css";

interface SectionMenuProps {
  readonly present: readonly PageSection[];
}

/** The contents of the page as a menu, which is named after the section the reader is in. */
export function SectionMenu({ present }: SectionMenuProps) {
  const { locale } = usePage();
  const { contents } = messagesOf(locale);
  const menu = useRef<HTMLElement>(null);
  const seen = useSectionsInSight(present);
  const here = present.filter(({ section }) => seen.includes(section)).map(({ title }) => title);
  const close = () => {
    if (menu.current) closePopover(menu.current);
  };
  return (
    <>
      <button
        type="button"
        className={styles.open}
        popoverTarget="contents"
        onClick={() => {
          if (menu.current) togglePlainPopover(menu.current);
        }}
      >
        <span>{contents}</span>
        <span className={styles.here}>{here.join(" · ")}</span>
        <Icon name="down" />
      </button>
      <nav ref={menu} id="contents" popover="auto" className={styles.menu} aria-label={contents}>
        <ol className={styles.sections}>
          {present.map(({ section, initiative, title, own }) => (
            <li key={section} className={styles.section}>
              <a
                href={`#${sectionId(section)}`}
                className={styles.title}
                aria-current={seen.includes(section) ? "location" : undefined}
                onClick={close}
              >
                <span className={styles.ordinal}>{initiative}</span>
                {title}
              </a>
              <ul className={styles.charts}>
                {own.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`#${id}`} onClick={close}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
