import { useContext, type Ref } from "react";
import { BuiltPartsContext } from "./builtParts";
import styles from "./ChartFigure.module.css";

interface BuiltPictureProps {
  readonly chart: string;
  readonly ref: Ref<HTMLDivElement>;
  /** Whether the page now shows something other than this picture. */
  readonly isHidden: boolean;
}

/** A chart as drawn by the build, visible before any script runs; empty on a page that was not rendered by the build. */
export function BuiltPicture({ chart, ref, isHidden }: BuiltPictureProps) {
  const html = useContext(BuiltPartsContext)?.picture(chart) ?? "";
  return (
    <div
      ref={ref}
      className={styles.built}
      hidden={isHidden}
      // React leaves existing contents untouched.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
