import { useContext, useLayoutEffect, useRef } from "react";
import { BuiltPartsContext } from "./builtParts";
import styles from "./ChartFigure.module.css";

interface BuiltPictureProps {
  readonly chart: string;
  /** Whether the page now shows something other than this picture. */
  readonly isHidden: boolean;
  /** Told of the picture; of null on a page that was not rendered by the build. */
  readonly onBuilt: (image: HTMLImageElement | null) => void;
}

/** A chart as drawn by the build, visible before any script runs; empty on a page that was not rendered by the build. */
export function BuiltPicture({ chart, isHidden, onBuilt }: BuiltPictureProps) {
  const html = useContext(BuiltPartsContext)?.picture(chart) ?? "";
  const picture = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onBuilt(picture.current?.querySelector("img") ?? null);
  }, [onBuilt]);
  return (
    <div
      ref={picture}
      className={styles.built}
      hidden={isHidden}
      // React leaves existing contents untouched.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
