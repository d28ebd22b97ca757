import { useMemo } from "react";
import type { ExportSubject } from "../../export/exportSubject";
import type { ExportSettings } from "../../export/settings";
import { useNear } from "../../ui/useNear";
import { addressedPicture } from "./addressedPicture";
import styles from "./SlideThumbnail.module.css";

interface SlideThumbnailProps {
  /** Null leaves its room empty. */
  readonly subject: ExportSubject | null;
  readonly settings: ExportSettings;
}

/** A slide's picture in small, drawn once it comes into view; its title stands beside it. */
export function SlideThumbnail({ subject, settings }: SlideThumbnailProps) {
  const [room, isNear] = useNear<HTMLDivElement>();
  const picture = useMemo(
    () => (isNear && subject ? addressedPicture(subject, settings) : null),
    [isNear, subject, settings],
  );
  return (
    <div ref={room} className={styles.room}>
      {picture && <img className={styles.picture} src={picture.address} alt="" />}
    </div>
  );
}
