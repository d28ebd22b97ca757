import { useDeferredValue, useMemo } from "react";
import type { ExportSubject } from "../../export/exportSubject";
import { smallestLetters } from "../../export/picture/pictureLettering";
import type { ExportSettings } from "../../export/settings";
import { formatRounded } from "../../i18n/number";
import { WholeWords } from "../../ui/WholeWords";
import { addressedPicture } from "./addressedPicture";
import { chartDialogMessages } from "./chartDialogMessages";
import { usePage } from "../page";
import styles from "./PicturePreview.module.css";

interface PicturePreviewProps {
  readonly subject: ExportSubject;
  readonly settings: ExportSettings;
}

/** The picture exactly as it will be saved, drawn by the same code. */
export function PicturePreview({ subject, settings }: PicturePreviewProps) {
  const { locale } = usePage();
  const words = chartDialogMessages[locale];
  // Input is handled first; the picture follows as soon as there is time.
  const drawn = useDeferredValue(useMemo(() => ({ subject, settings }), [subject, settings]));
  const picture = useMemo(() => addressedPicture(drawn.subject, drawn.settings), [drawn]);
  const { points, promised, isKept } = smallestLetters(picture, drawn.settings);
  const inWords = (size: number): string => formatRounded(size, size < 10 ? 1 : 0, locale);
  return (
    <figure className={styles.figure} aria-busy={drawn.subject !== subject || drawn.settings !== settings}>
      <div className={styles.stage}>
        <img
          className={styles.picture}
          data-theme={drawn.settings.theme}
          data-transparent={drawn.settings.background === "transparent"}
          src={picture.address}
          width={picture.width}
          height={picture.height}
          alt={words.preview(drawn.subject.plot.title)}
        />
      </div>
      <figcaption className={styles.caption}>
        {words.size(picture.width, picture.height)}
        <span>{words.letters(inWords(points))}</span>
        {!isKept && (
          <strong className={styles.warning} role="status">
            <WholeWords>{words.smaller(inWords(promised))}</WholeWords>
          </strong>
        )}
      </figcaption>
    </figure>
  );
}
