import { useMemo } from "react";
import type { TalkPage } from "../../export/talk/talkPages";
import { useNear } from "../../ui/useNear";
import { pictureAddress } from "./addressedPicture";
import { slidesMessages } from "./slidesMessages";
import { usePage } from "../page";
import styles from "./SlideThumbnail.module.css";

interface SlideThumbnailProps {
  /** Null to leave its room empty. */
  readonly page: TalkPage | null;
  /** Counted from 1. */
  readonly number: number;
  /** Presents the talk from this page on. */
  readonly onPresent: () => void;
}

/** A miniature of a page of the talk, drawn once it is scrolled into view. Pressing it presents the page. */
export function SlideThumbnail({ page, number, onPresent }: SlideThumbnailProps) {
  const words = slidesMessages[usePage().locale];
  const [room, isNear] = useNear<HTMLDivElement>();
  const address = useMemo(() => (isNear && page ? pictureAddress(page.draw().svg) : null), [isNear, page]);
  return (
    <div ref={room} className={styles.room}>
      {address !== null && (
        <button
          type="button"
          className={styles.press}
          aria-label={words.presentFrom(number)}
          title={words.presentFrom(number)}
          onClick={onPresent}
        >
          <img className={styles.picture} src={address} alt="" />
        </button>
      )}
    </div>
  );
}
