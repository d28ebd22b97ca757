import { useMemo } from "react";
import type { ExportSubject } from "../../export/exportSubject";
import { pictureOf } from "../../export/picture/picture";
import { pictureLook } from "../../export/picture/pictureLook";
import type { ExportSettings } from "../../export/settings";
import { useNear } from "../../ui/useNear";
import styles from "./SlideThumbnail.module.css";

interface SlideThumbnailProps {
  /** Null leaves its room empty. */
  readonly subject: ExportSubject | null;
  readonly settings: ExportSettings;
}

/** A slide's picture in small, drawn once it comes into view; its title stands beside it. */
export function SlideThumbnail({ subject, settings }: SlideThumbnailProps) {
  const [room, isNear] = useNear<HTMLDivElement>();
  const url = useMemo(() => {
    if (!isNear || !subject) return null;
    const { svg } = pictureOf(subject, pictureLook(settings));
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [isNear, subject, settings]);
  return (
    <div ref={room} className={styles.room}>
      {url && <img className={styles.picture} src={url} alt="" />}
    </div>
  );
}
