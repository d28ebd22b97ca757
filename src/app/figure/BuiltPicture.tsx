import { createContext, useContext, type Ref } from "react";
import styles from "./ChartFigure.module.css";

/** The drawing of a chart that the build puts into the page, as HTML; null in the browser, where it stands there already. */
export const BuiltPictures = createContext<((chart: string) => string) | null>(null);

interface BuiltPictureProps {
  readonly chart: string;
  readonly ref: Ref<HTMLDivElement>;
  /** Whether the page shows something else than what was drawn. */
  readonly isHidden: boolean;
}

/** A chart as the build drew it, there before any script: empty on a page that the build did not render. */
export function BuiltPicture({ chart, ref, isHidden }: BuiltPictureProps) {
  const html = useContext(BuiltPictures)?.(chart) ?? "";
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
