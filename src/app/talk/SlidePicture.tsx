import { useMemo } from "react";
import { pictureAddress } from "../exportDialog/addressedPicture";
import type { SentPicture } from "./talkChannel";
import styles from "./SlidePicture.module.css";

interface SlidePictureProps {
  readonly picture: Pick<SentPicture, "svg" | "width" | "height" | "ground">;
  readonly alt: string;
  /** False if it is only waiting to be shown. */
  readonly isShown: boolean;
}

/** A slide as large as its room allows. */
export function SlidePicture({ picture: { svg, width, height, ground }, alt, isShown }: SlidePictureProps) {
  const address = useMemo(() => pictureAddress(svg), [svg]);
  return (
    <img
      className={styles.picture}
      data-shown={isShown}
      aria-hidden={!isShown}
      draggable={false}
      src={address}
      alt={isShown ? alt : ""}
      style={{
        width: `min(100cqw, ${(100 * width) / height}cqh)`,
        aspectRatio: `${width} / ${height}`,
        background: ground,
      }}
    />
  );
}
