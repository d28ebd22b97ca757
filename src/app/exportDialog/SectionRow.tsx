import { WholeWords } from "../../ui/WholeWords";
import { languageTag } from "../../i18n/locale";
import { SlideThumbnail } from "./SlideThumbnail";
import type { PagedSlide } from "./useTalkPages";
import styles from "./SectionRow.module.css";

interface SectionRowProps {
  readonly paged: PagedSlide;
  readonly onPresent: (number: number) => void;
}

/** A slide that announces the section of the slides below it, in their list. */
export function SectionRow({ paged: { page, number }, onPresent }: SectionRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.place}>{number}</span>
      <SlideThumbnail
        page={page}
        number={number}
        onPresent={() => {
          onPresent(number);
        }}
      />
      <span lang={languageTag[page.locale]}>
        <WholeWords>{page.title}</WholeWords>
      </span>
    </li>
  );
}
