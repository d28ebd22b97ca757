import { useContext, type Ref } from "react";
import { BuiltPartsContext } from "./builtParts";
import styles from "./ChartFigure.module.css";

interface BuiltPictureProps {
  readonly chart: string;
  readonly ref: Ref<HTMLDivElement>;
  /** Whether the page shows something else than what was drawn. */
  readonly isHidden: boolean;
}

/** A chart as the build drew it, there before any script: empty on a page that the build did not render. */
export function BuiltPicture({ chart, ref, isHidden }: BuiltPictureProps) {
  const html = useContext(BuiltPartsContext)?.picture(chart) ?? "";
  return (
    <div
      ref={ref}
      className={styles.built}
      hidden={isHidden}
      // React leaves what it finds here as it is.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
